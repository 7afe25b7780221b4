CREATE TABLE `account_entries` (
	`shop` text NOT NULL,
	`customer_id` text NOT NULL,
	`n` integer NOT NULL,
	`kind` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`invoice` text,
	`order_id` text,
	`note` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `account_entries_pk` PRIMARY KEY(`shop`, `customer_id`, `n`),
	CONSTRAINT `fk_account_entries_shop_customer_id_accounts_shop_customer_id_fk` FOREIGN KEY (`shop`,`customer_id`) REFERENCES `accounts`(`shop`,`customer_id`)
);
--> statement-breakpoint
CREATE TABLE `accounts` (
	`shop` text NOT NULL,
	`customer_id` text NOT NULL,
	`credit_limit_minor` integer NOT NULL,
	`term_days` integer NOT NULL,
	`company` text,
	`tax_number` text,
	`balance_minor` integer DEFAULT 0 NOT NULL,
	`closed` integer DEFAULT false NOT NULL,
	CONSTRAINT `accounts_pk` PRIMARY KEY(`shop`, `customer_id`)
);
--> statement-breakpoint
CREATE TABLE `balance_entries` (
	`shop` text NOT NULL,
	`customer_id` text NOT NULL,
	`method_id` text NOT NULL,
	`n` integer NOT NULL,
	`kind` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`order_id` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `balance_entries_pk` PRIMARY KEY(`shop`, `customer_id`, `method_id`, `n`),
	CONSTRAINT "balance_entries_amount" CHECK("amount_minor" <> 0)
);
--> statement-breakpoint
CREATE TABLE `invoices` (
	`shop` text NOT NULL,
	`number` text NOT NULL,
	`kind` text NOT NULL,
	`series` text NOT NULL,
	`n` integer NOT NULL,
	`source` text NOT NULL,
	`order_id` text NOT NULL,
	`customer_id` text,
	`credits` text,
	`total_minor` integer NOT NULL,
	`issued_at` integer NOT NULL,
	`due_at` integer,
	`content` text NOT NULL,
	CONSTRAINT `invoices_pk` PRIMARY KEY(`shop`, `number`)
);
--> statement-breakpoint
CREATE TABLE `series` (
	`shop` text NOT NULL,
	`name` text NOT NULL,
	`last` integer NOT NULL,
	CONSTRAINT `series_pk` PRIMARY KEY(`shop`, `name`)
);
--> statement-breakpoint
CREATE INDEX `account_entries_by_invoice` ON `account_entries` (`shop`,`invoice`);--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_by_series` ON `invoices` (`shop`,`series`,`n`);--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_by_source` ON `invoices` (`shop`,`source`);--> statement-breakpoint
CREATE INDEX `invoices_by_order` ON `invoices` (`shop`,`order_id`);