CREATE TABLE `cart_coupons` (
	`shop` text NOT NULL,
	`conversation` text NOT NULL,
	`code` text NOT NULL,
	`added_at` integer NOT NULL,
	CONSTRAINT `cart_coupons_pk` PRIMARY KEY(`shop`, `conversation`, `code`)
);
--> statement-breakpoint
CREATE TABLE `coupon_counts` (
	`shop` text NOT NULL,
	`code` text NOT NULL,
	`holder` text NOT NULL,
	`used` integer NOT NULL,
	CONSTRAINT `coupon_counts_pk` PRIMARY KEY(`shop`, `code`, `holder`),
	CONSTRAINT "coupon_counts_used" CHECK("used" >= 0)
);
--> statement-breakpoint
CREATE TABLE `list_prices` (
	`shop` text NOT NULL,
	`list_id` text NOT NULL,
	`n` integer NOT NULL,
	`variant_id` text NOT NULL,
	`from_quantity` integer NOT NULL,
	`price_minor` integer NOT NULL,
	CONSTRAINT `list_prices_pk` PRIMARY KEY(`shop`, `list_id`, `n`),
	CONSTRAINT `fk_list_prices_shop_list_id_price_lists_shop_id_fk` FOREIGN KEY (`shop`,`list_id`) REFERENCES `price_lists`(`shop`,`id`),
	CONSTRAINT "list_prices_price" CHECK("price_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE `price_lists` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`currency` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`terms` text NOT NULL,
	CONSTRAINT `price_lists_pk` PRIMARY KEY(`shop`, `id`)
);
--> statement-breakpoint
CREATE TABLE `quotes` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`n` integer NOT NULL,
	`customer_id` text NOT NULL,
	`conversation` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`valid_until` text NOT NULL,
	`currency` text NOT NULL,
	`quote` text NOT NULL,
	`order_id` text,
	CONSTRAINT `quotes_pk` PRIMARY KEY(`shop`, `id`)
);
--> statement-breakpoint
ALTER TABLE `customers` ADD `tax_number` text;--> statement-breakpoint
ALTER TABLE `order_lines` ADD `discounts` text;--> statement-breakpoint
ALTER TABLE `orders` ADD `rounding_minor` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `orders` ADD `currency` text;--> statement-breakpoint
ALTER TABLE `orders` ADD `coupons` text;--> statement-breakpoint
CREATE UNIQUE INDEX `quotes_by_number` ON `quotes` (`shop`,`n`);--> statement-breakpoint
CREATE INDEX `quotes_by_customer` ON `quotes` (`shop`,`customer_id`,`n`);