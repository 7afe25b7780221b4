ALTER TABLE `conversations` ADD `identified_by` text;--> statement-breakpoint
ALTER TABLE `customers` ADD `name_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `customers_by_name` ON `customers` (`shop`,`name_key`);