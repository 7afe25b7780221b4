CREATE TABLE `identity_codes` (
	`shop` text NOT NULL,
	`target` text NOT NULL,
	`conversation` text NOT NULL,
	`hash` text NOT NULL,
	`tries` integer NOT NULL,
	`expires_at` integer NOT NULL,
	CONSTRAINT `identity_codes_pk` PRIMARY KEY(`shop`, `target`)
);
--> statement-breakpoint
CREATE TABLE `identity_tries` (
	`shop` text NOT NULL,
	`key` text NOT NULL,
	`tries` integer NOT NULL,
	`ends_at` integer NOT NULL,
	CONSTRAINT `identity_tries_pk` PRIMARY KEY(`shop`, `key`),
	CONSTRAINT "identity_tries_not_negative" CHECK("tries" >= 0)
);
--> statement-breakpoint
ALTER TABLE `conversations` ADD `identified_by` text;--> statement-breakpoint
ALTER TABLE `customers` ADD `name_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `customers_by_name` ON `customers` (`shop`,`name_key`);--> statement-breakpoint
CREATE INDEX `identity_codes_by_expiry` ON `identity_codes` (`expires_at`);--> statement-breakpoint
CREATE INDEX `identity_tries_by_end` ON `identity_tries` (`ends_at`);