CREATE TABLE `stock_backorders` (
	`shop` text NOT NULL,
	`order_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`waiting` integer NOT NULL,
	`days_from` integer NOT NULL,
	`days_to` integer NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `stock_backorders_pk` PRIMARY KEY(`shop`, `order_id`, `variant_id`),
	CONSTRAINT "stock_backorders_waiting" CHECK("waiting" >= 0)
);
--> statement-breakpoint
CREATE TABLE `stock_count_lines` (
	`shop` text NOT NULL,
	`count_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`counted` integer NOT NULL,
	`expected` integer NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `stock_count_lines_pk` PRIMARY KEY(`shop`, `count_id`, `variant_id`),
	CONSTRAINT `fk_stock_count_lines_shop_count_id_stock_counts_shop_id_fk` FOREIGN KEY (`shop`,`count_id`) REFERENCES `stock_counts`(`shop`,`id`),
	CONSTRAINT "stock_count_lines_counted" CHECK("counted" >= 0)
);
--> statement-breakpoint
CREATE TABLE `stock_counts` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`status` text NOT NULL,
	`scope` text NOT NULL,
	`by` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	CONSTRAINT `stock_counts_pk` PRIMARY KEY(`shop`, `id`)
);
--> statement-breakpoint
CREATE TABLE `stock_reservations` (
	`shop` text NOT NULL,
	`conversation` text NOT NULL,
	`variant_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`later` integer NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	CONSTRAINT `stock_reservations_pk` PRIMARY KEY(`shop`, `conversation`, `variant_id`),
	CONSTRAINT "stock_reservations_units" CHECK("quantity" >= 0 and "later" >= 0)
);
--> statement-breakpoint
ALTER TABLE `stock_movements` ADD `kind` text DEFAULT 'correction' NOT NULL;--> statement-breakpoint
CREATE INDEX `stock_backorders_by_age` ON `stock_backorders` (`shop`,`variant_id`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `stock_counts_open` ON `stock_counts` (`shop`,`by`) WHERE status = 'open';--> statement-breakpoint
CREATE INDEX `stock_movements_by_time` ON `stock_movements` (`shop`,`at`);--> statement-breakpoint
CREATE INDEX `stock_reservations_by_variant` ON `stock_reservations` (`shop`,`variant_id`,`expires_at`);