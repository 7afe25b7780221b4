CREATE TABLE `approvals` (
	`shop` text NOT NULL,
	`n` integer NOT NULL,
	`key` text NOT NULL,
	`conversation` text NOT NULL,
	`person` text NOT NULL,
	`language` text NOT NULL,
	`tool` text NOT NULL,
	`args` text NOT NULL,
	`plan` text NOT NULL,
	`summary` text NOT NULL,
	`why` text NOT NULL,
	`role` text NOT NULL,
	`state` text NOT NULL,
	`decided_by` text,
	`reason` text,
	`outcome` text,
	`told` integer DEFAULT false NOT NULL,
	`at` integer NOT NULL,
	`decided_at` integer,
	CONSTRAINT `approvals_pk` PRIMARY KEY(`shop`, `n`)
);
--> statement-breakpoint
CREATE TABLE `hand_offs` (
	`shop` text NOT NULL,
	`n` integer NOT NULL,
	`conversation` text NOT NULL,
	`person` text NOT NULL,
	`language` text NOT NULL,
	`why` text NOT NULL,
	`package` text NOT NULL,
	`state` text NOT NULL,
	`taken_by` text,
	`note` text,
	`at` integer NOT NULL,
	`taken_at` integer,
	`closed_at` integer,
	CONSTRAINT `hand_offs_pk` PRIMARY KEY(`shop`, `n`)
);
--> statement-breakpoint
ALTER TABLE `conversations` ADD `with_colleague` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `news` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `approvals_by_key` ON `approvals` (`shop`,`key`);--> statement-breakpoint
CREATE INDEX `approvals_by_state` ON `approvals` (`shop`,`state`,`n`);--> statement-breakpoint
CREATE INDEX `approvals_by_conversation` ON `approvals` (`shop`,`conversation`,`told`);--> statement-breakpoint
CREATE INDEX `hand_offs_by_state` ON `hand_offs` (`shop`,`state`,`n`);--> statement-breakpoint
CREATE INDEX `hand_offs_by_conversation` ON `hand_offs` (`shop`,`conversation`);