CREATE TABLE `deliveries` (
	`shop` text NOT NULL,
	`event_id` text NOT NULL,
	`subscriber` text NOT NULL,
	`subject` text NOT NULL,
	`n` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`due_at` integer NOT NULL,
	`leased_until` integer,
	`leased_by` text,
	`problem` text,
	CONSTRAINT `deliveries_pk` PRIMARY KEY(`shop`, `event_id`, `subscriber`),
	CONSTRAINT `fk_deliveries_shop_event_id_outbox_shop_id_fk` FOREIGN KEY (`shop`,`event_id`) REFERENCES `outbox`(`shop`,`id`) ON DELETE CASCADE
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `mails_pk` PRIMARY KEY(`shop`, `id`)
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`subject` text NOT NULL,
	`n` integer NOT NULL,
	`type` text NOT NULL,
	`data` text NOT NULL,
	`at` integer NOT NULL,
	`addressed` integer DEFAULT false NOT NULL,
	CONSTRAINT `outbox_pk` PRIMARY KEY(`shop`, `id`)
);
--> statement-breakpoint
CREATE TABLE `payment_attempts` (
	`shop` text NOT NULL,
	`key` text NOT NULL,
	`conversation` text NOT NULL,
	`person` text NOT NULL,
	`provider` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`state` text NOT NULL,
	`reference` text,
	`order_id` text,
	`at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT `payment_attempts_pk` PRIMARY KEY(`shop`, `key`)
);
--> statement-breakpoint
CREATE TABLE `provider_events` (
	`provider` text NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `provider_events_pk` PRIMARY KEY(`provider`, `id`)
);
--> statement-breakpoint
ALTER TABLE `orders` ADD `email` text;--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`due_at`) WHERE "deliveries"."state" = 'due';--> statement-breakpoint
CREATE INDEX `deliveries_dead` ON `deliveries` (`due_at`) WHERE "deliveries"."state" = 'dead';--> statement-breakpoint
CREATE INDEX `deliveries_by_subject` ON `deliveries` (`shop`,`subscriber`,`subject`,`n`);--> statement-breakpoint
CREATE INDEX `ledger_claimed` ON `ledger` (`at`) WHERE "ledger"."status" = 'claimed';--> statement-breakpoint
CREATE INDEX `mails_by_time` ON `mails` (`shop`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_by_subject` ON `outbox` (`shop`,`subject`,`n`);--> statement-breakpoint
CREATE INDEX `outbox_new` ON `outbox` (`at`) WHERE not "outbox"."addressed";--> statement-breakpoint
CREATE INDEX `outbox_by_time` ON `outbox` (`at`);--> statement-breakpoint
CREATE INDEX `payment_attempts_open` ON `payment_attempts` (`at`) WHERE "payment_attempts"."state" in ('asking', 'releasing');--> statement-breakpoint
CREATE INDEX `payment_attempts_by_reference` ON `payment_attempts` (`reference`);--> statement-breakpoint
CREATE INDEX `payments_due` ON `payments` (`shop`,`order_id`) WHERE "payments"."state" = 'authorised';--> statement-breakpoint
CREATE INDEX `payments_by_reference` ON `payments` (`reference`);