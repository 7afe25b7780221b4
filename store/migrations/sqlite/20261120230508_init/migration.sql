CREATE TABLE `audit` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`person` text NOT NULL,
	`action` text NOT NULL,
	`detail` text,
	CONSTRAINT `audit_pk` PRIMARY KEY(`shop`, `id`)
);
--> statement-breakpoint
CREATE TABLE `cart_lines` (
	`shop` text NOT NULL,
	`conversation` text NOT NULL,
	`variant_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`added_at` integer NOT NULL,
	CONSTRAINT `cart_lines_pk` PRIMARY KEY(`shop`, `conversation`, `variant_id`),
	CONSTRAINT "cart_lines_quantity" CHECK("quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE `carts` (
	`shop` text NOT NULL,
	`conversation` text NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT `carts_pk` PRIMARY KEY(`shop`, `conversation`)
);
--> statement-breakpoint
CREATE TABLE `conversations` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`channel` text NOT NULL,
	`person_kind` text NOT NULL,
	`person_id` text,
	`language` text,
	`created_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	CONSTRAINT `conversations_pk` PRIMARY KEY(`shop`, `id`)
);
--> statement-breakpoint
CREATE TABLE `customers` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text,
	`tier` text,
	`locale` text,
	`address` text,
	CONSTRAINT `customers_pk` PRIMARY KEY(`shop`, `id`)
);
--> statement-breakpoint
CREATE TABLE `dialogues` (
	`shop` text NOT NULL,
	`conversation` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	CONSTRAINT `dialogues_pk` PRIMARY KEY(`shop`, `conversation`)
);
--> statement-breakpoint
CREATE TABLE `fulfillments` (
	`shop` text NOT NULL,
	`order_id` text NOT NULL,
	`n` integer NOT NULL,
	`tracking_number` text NOT NULL,
	`variant_ids` text NOT NULL,
	CONSTRAINT `fulfillments_pk` PRIMARY KEY(`shop`, `order_id`, `n`),
	CONSTRAINT `fk_fulfillments_shop_order_id_orders_shop_id_fk` FOREIGN KEY (`shop`,`order_id`) REFERENCES `orders`(`shop`,`id`)
);
--> statement-breakpoint
CREATE TABLE `ledger` (
	`shop` text NOT NULL,
	`key` text NOT NULL,
	`conversation` text NOT NULL,
	`tool` text NOT NULL,
	`status` text NOT NULL,
	`result` text,
	`at` integer NOT NULL,
	CONSTRAINT `ledger_pk` PRIMARY KEY(`shop`, `key`)
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`shop` text NOT NULL,
	`conversation` text NOT NULL,
	`n` integer NOT NULL,
	`role` text NOT NULL,
	`text` text NOT NULL,
	`message_id` text,
	`at` integer NOT NULL,
	CONSTRAINT `messages_pk` PRIMARY KEY(`shop`, `conversation`, `n`)
);
--> statement-breakpoint
CREATE TABLE `order_lines` (
	`shop` text NOT NULL,
	`order_id` text NOT NULL,
	`line_no` integer NOT NULL,
	`variant_id` text NOT NULL,
	`product_id` text NOT NULL,
	`title` text NOT NULL,
	`quantity` integer NOT NULL,
	`unit_price_minor` integer NOT NULL,
	`total_minor` integer,
	`options` text NOT NULL,
	CONSTRAINT `order_lines_pk` PRIMARY KEY(`shop`, `order_id`, `line_no`),
	CONSTRAINT `fk_order_lines_shop_order_id_orders_shop_id_fk` FOREIGN KEY (`shop`,`order_id`) REFERENCES `orders`(`shop`,`id`),
	CONSTRAINT "order_lines_quantity" CHECK("quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE `orders` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`customer_id` text,
	`conversation` text,
	`status` text NOT NULL,
	`placed_at` text,
	`shipping_address` text NOT NULL,
	`delivery` text,
	`tax` text,
	`total_minor` integer NOT NULL,
	`cancel_reason` text,
	`return_request` text,
	`exchange_request` text,
	CONSTRAINT `orders_pk` PRIMARY KEY(`shop`, `id`)
);
--> statement-breakpoint
CREATE TABLE `payment_methods` (
	`shop` text NOT NULL,
	`customer_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`brand` text,
	`last4` text,
	`balance_minor` integer,
	CONSTRAINT `payment_methods_pk` PRIMARY KEY(`shop`, `customer_id`, `id`),
	CONSTRAINT `fk_payment_methods_shop_customer_id_customers_shop_id_fk` FOREIGN KEY (`shop`,`customer_id`) REFERENCES `customers`(`shop`,`id`),
	CONSTRAINT "payment_methods_balance" CHECK("balance_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE `payments` (
	`shop` text NOT NULL,
	`order_id` text NOT NULL,
	`n` integer NOT NULL,
	`kind` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`payment_method_id` text NOT NULL,
	`reference` text,
	`state` text DEFAULT 'captured' NOT NULL,
	CONSTRAINT `payments_pk` PRIMARY KEY(`shop`, `order_id`, `n`),
	CONSTRAINT `fk_payments_shop_order_id_orders_shop_id_fk` FOREIGN KEY (`shop`,`order_id`) REFERENCES `orders`(`shop`,`id`)
);
--> statement-breakpoint
CREATE TABLE `products` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`description` text,
	`facets` text,
	`aliases` text,
	`packs` text,
	`picture` text,
	CONSTRAINT `products_pk` PRIMARY KEY(`shop`, `id`)
);
--> statement-breakpoint
CREATE TABLE `shops` (
	`id` text PRIMARY KEY,
	`name` text NOT NULL,
	`currency` text NOT NULL,
	`locale` text NOT NULL,
	`timezone` text NOT NULL,
	`settings` text NOT NULL,
	`secret` text NOT NULL,
	`catalog_version` integer DEFAULT 1 NOT NULL,
	`next_order` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stock_movements` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`variant_id` text NOT NULL,
	`change` integer NOT NULL,
	`stock_after` integer NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`conversation` text,
	`at` integer NOT NULL,
	CONSTRAINT `stock_movements_pk` PRIMARY KEY(`shop`, `id`)
);
--> statement-breakpoint
CREATE TABLE `turns` (
	`shop` text NOT NULL,
	`conversation` text NOT NULL,
	`message_id` text NOT NULL,
	`reply` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `turns_pk` PRIMARY KEY(`shop`, `conversation`, `message_id`)
);
--> statement-breakpoint
CREATE TABLE `variants` (
	`shop` text NOT NULL,
	`id` text NOT NULL,
	`product_id` text NOT NULL,
	`position` integer NOT NULL,
	`price_minor` integer NOT NULL,
	`stock` integer NOT NULL,
	`options` text NOT NULL,
	`sku` text,
	CONSTRAINT `variants_pk` PRIMARY KEY(`shop`, `id`),
	CONSTRAINT `fk_variants_shop_product_id_products_shop_id_fk` FOREIGN KEY (`shop`,`product_id`) REFERENCES `products`(`shop`,`id`),
	CONSTRAINT "variants_stock" CHECK("stock" >= 0),
	CONSTRAINT "variants_price" CHECK("price_minor" >= 0)
);
--> statement-breakpoint
CREATE INDEX `audit_by_time` ON `audit` (`shop`,`at`);--> statement-breakpoint
CREATE INDEX `conversations_by_time` ON `conversations` (`shop`,`last_at`);--> statement-breakpoint
CREATE INDEX `conversations_by_person` ON `conversations` (`shop`,`person_kind`,`person_id`,`last_at`);--> statement-breakpoint
CREATE INDEX `customers_by_email` ON `customers` (`shop`,lower("email"));--> statement-breakpoint
CREATE INDEX `dialogues_by_expiry` ON `dialogues` (`expires_at`);--> statement-breakpoint
CREATE INDEX `ledger_by_conversation` ON `ledger` (`shop`,`conversation`);--> statement-breakpoint
CREATE INDEX `orders_by_customer` ON `orders` (`shop`,`customer_id`,`position`);--> statement-breakpoint
CREATE INDEX `orders_by_position` ON `orders` (`shop`,`position`);--> statement-breakpoint
CREATE INDEX `products_by_position` ON `products` (`shop`,`position`);--> statement-breakpoint
CREATE INDEX `stock_movements_by_variant` ON `stock_movements` (`shop`,`variant_id`,`at`);--> statement-breakpoint
CREATE INDEX `variants_by_product` ON `variants` (`shop`,`product_id`,`position`);