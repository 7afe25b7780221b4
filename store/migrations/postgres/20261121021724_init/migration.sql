CREATE TABLE "account_entries" (
	"shop" text collate "C",
	"customer_id" text collate "C",
	"n" bigint,
	"kind" text collate "C" NOT NULL,
	"amount_minor" bigint NOT NULL,
	"invoice" text collate "C",
	"order_id" text collate "C",
	"note" text collate "C",
	"by" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "account_entries_pkey" PRIMARY KEY("shop","customer_id","n")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"shop" text collate "C",
	"customer_id" text collate "C",
	"credit_limit_minor" bigint NOT NULL,
	"term_days" bigint NOT NULL,
	"company" text collate "C",
	"tax_number" text collate "C",
	"balance_minor" bigint DEFAULT 0 NOT NULL,
	"closed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "accounts_pkey" PRIMARY KEY("shop","customer_id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"shop" text collate "C",
	"id" text collate "C",
	"at" timestamp(3) with time zone NOT NULL,
	"person" text collate "C" NOT NULL,
	"action" text collate "C" NOT NULL,
	"detail" json,
	CONSTRAINT "audit_pkey" PRIMARY KEY("shop","id")
);
--> statement-breakpoint
CREATE TABLE "balance_entries" (
	"shop" text collate "C",
	"customer_id" text collate "C",
	"method_id" text collate "C",
	"n" bigint,
	"kind" text collate "C" NOT NULL,
	"amount_minor" bigint NOT NULL,
	"order_id" text collate "C",
	"by" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "balance_entries_pkey" PRIMARY KEY("shop","customer_id","method_id","n"),
	CONSTRAINT "balance_entries_amount" CHECK ("amount_minor" <> 0)
);
--> statement-breakpoint
CREATE TABLE "cart_lines" (
	"shop" text collate "C",
	"conversation" text collate "C",
	"variant_id" text collate "C",
	"quantity" bigint NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "cart_lines_pkey" PRIMARY KEY("shop","conversation","variant_id"),
	CONSTRAINT "cart_lines_quantity" CHECK ("quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "carts" (
	"shop" text collate "C",
	"conversation" text collate "C",
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "carts_pkey" PRIMARY KEY("shop","conversation")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"shop" text collate "C",
	"id" text collate "C",
	"channel" text collate "C" NOT NULL,
	"person_kind" text collate "C" NOT NULL,
	"person_id" text collate "C",
	"identified_by" text collate "C",
	"language" text collate "C",
	"created_at" timestamp(3) with time zone NOT NULL,
	"last_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "conversations_pkey" PRIMARY KEY("shop","id")
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"shop" text collate "C",
	"id" text collate "C",
	"position" bigint NOT NULL,
	"first_name" text collate "C" NOT NULL,
	"last_name" text collate "C" NOT NULL,
	"email" text collate "C" NOT NULL,
	"phone" text collate "C",
	"tier" text collate "C",
	"locale" text collate "C",
	"address" json,
	"name_key" text collate "C" DEFAULT '' NOT NULL,
	CONSTRAINT "customers_pkey" PRIMARY KEY("shop","id")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"shop" text collate "C",
	"event_id" text collate "C",
	"subscriber" text collate "C",
	"subject" text collate "C" NOT NULL,
	"n" bigint NOT NULL,
	"state" text collate "C" NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"leased_until" timestamp(3) with time zone,
	"leased_by" text collate "C",
	"problem" text collate "C",
	CONSTRAINT "deliveries_pkey" PRIMARY KEY("shop","event_id","subscriber")
);
--> statement-breakpoint
CREATE TABLE "dialogues" (
	"shop" text collate "C",
	"conversation" text collate "C",
	"state" json NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "dialogues_pkey" PRIMARY KEY("shop","conversation")
);
--> statement-breakpoint
CREATE TABLE "fulfillments" (
	"shop" text collate "C",
	"order_id" text collate "C",
	"n" bigint,
	"tracking_number" text collate "C" NOT NULL,
	"variant_ids" json NOT NULL,
	CONSTRAINT "fulfillments_pkey" PRIMARY KEY("shop","order_id","n")
);
--> statement-breakpoint
CREATE TABLE "identity_codes" (
	"shop" text collate "C",
	"target" text collate "C",
	"conversation" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"tries" bigint NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "identity_codes_pkey" PRIMARY KEY("shop","target")
);
--> statement-breakpoint
CREATE TABLE "identity_tries" (
	"shop" text collate "C",
	"key" text collate "C",
	"tries" bigint NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "identity_tries_pkey" PRIMARY KEY("shop","key"),
	CONSTRAINT "identity_tries_not_negative" CHECK ("tries" >= 0)
);
--> statement-breakpoint
CREATE TABLE "invoices" (
	"shop" text collate "C",
	"number" text collate "C",
	"kind" text collate "C" NOT NULL,
	"series" text collate "C" NOT NULL,
	"n" bigint NOT NULL,
	"source" text collate "C" NOT NULL,
	"order_id" text collate "C" NOT NULL,
	"customer_id" text collate "C",
	"credits" text collate "C",
	"total_minor" bigint NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"due_at" timestamp(3) with time zone,
	"content" json NOT NULL,
	CONSTRAINT "invoices_pkey" PRIMARY KEY("shop","number")
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"shop" text collate "C",
	"key" text collate "C",
	"conversation" text collate "C" NOT NULL,
	"tool" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"result" json,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "ledger_pkey" PRIMARY KEY("shop","key")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"shop" text collate "C",
	"id" text collate "C",
	"kind" text collate "C" NOT NULL,
	"to" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "mails_pkey" PRIMARY KEY("shop","id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"shop" text collate "C",
	"conversation" text collate "C",
	"n" bigint,
	"role" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"message_id" text collate "C",
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "messages_pkey" PRIMARY KEY("shop","conversation","n")
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"shop" text collate "C",
	"order_id" text collate "C",
	"line_no" bigint,
	"variant_id" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"quantity" bigint NOT NULL,
	"unit_price_minor" bigint NOT NULL,
	"total_minor" bigint,
	"options" json NOT NULL,
	CONSTRAINT "order_lines_pkey" PRIMARY KEY("shop","order_id","line_no"),
	CONSTRAINT "order_lines_quantity" CHECK ("quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"shop" text collate "C",
	"id" text collate "C",
	"position" bigint NOT NULL,
	"customer_id" text collate "C",
	"conversation" text collate "C",
	"status" text collate "C" NOT NULL,
	"placed_at" text collate "C",
	"delivered_at" text collate "C",
	"shipping_address" json NOT NULL,
	"delivery" json,
	"tax" json,
	"total_minor" bigint NOT NULL,
	"cancel_reason" text collate "C",
	"email" text collate "C",
	"return_request" json,
	"exchange_request" json,
	CONSTRAINT "orders_pkey" PRIMARY KEY("shop","id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"shop" text collate "C",
	"id" text collate "C",
	"subject" text collate "C" NOT NULL,
	"n" bigint NOT NULL,
	"type" text collate "C" NOT NULL,
	"data" json NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"addressed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "outbox_pkey" PRIMARY KEY("shop","id")
);
--> statement-breakpoint
CREATE TABLE "payment_attempts" (
	"shop" text collate "C",
	"key" text collate "C",
	"conversation" text collate "C" NOT NULL,
	"person" text collate "C" NOT NULL,
	"provider" text collate "C" NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"reference" text collate "C",
	"order_id" text collate "C",
	"at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "payment_attempts_pkey" PRIMARY KEY("shop","key")
);
--> statement-breakpoint
CREATE TABLE "payment_methods" (
	"shop" text collate "C",
	"customer_id" text collate "C",
	"id" text collate "C",
	"position" bigint NOT NULL,
	"kind" text collate "C" NOT NULL,
	"brand" text collate "C",
	"last4" text collate "C",
	"balance_minor" bigint,
	CONSTRAINT "payment_methods_pkey" PRIMARY KEY("shop","customer_id","id"),
	CONSTRAINT "payment_methods_balance" CHECK ("balance_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"shop" text collate "C",
	"order_id" text collate "C",
	"n" bigint,
	"kind" text collate "C" NOT NULL,
	"amount_minor" bigint NOT NULL,
	"payment_method_id" text collate "C" NOT NULL,
	"reference" text collate "C",
	"state" text collate "C" DEFAULT 'captured' NOT NULL,
	CONSTRAINT "payments_pkey" PRIMARY KEY("shop","order_id","n")
);
--> statement-breakpoint
CREATE TABLE "products" (
	"shop" text collate "C",
	"id" text collate "C",
	"position" bigint NOT NULL,
	"title" text collate "C" NOT NULL,
	"description" text collate "C",
	"facets" json,
	"aliases" json,
	"packs" json,
	"picture" json,
	CONSTRAINT "products_pkey" PRIMARY KEY("shop","id")
);
--> statement-breakpoint
CREATE TABLE "provider_events" (
	"provider" text collate "C",
	"id" text collate "C",
	"type" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "provider_events_pkey" PRIMARY KEY("provider","id")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"shop" text collate "C",
	"name" text collate "C",
	"last" bigint NOT NULL,
	CONSTRAINT "series_pkey" PRIMARY KEY("shop","name")
);
--> statement-breakpoint
CREATE TABLE "shops" (
	"id" text collate "C" PRIMARY KEY,
	"name" text collate "C" NOT NULL,
	"currency" text collate "C" NOT NULL,
	"locale" text collate "C" NOT NULL,
	"timezone" text collate "C" NOT NULL,
	"settings" json NOT NULL,
	"secret" text collate "C" NOT NULL,
	"catalog_version" bigint DEFAULT 1 NOT NULL,
	"next_order" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stock_movements" (
	"shop" text collate "C",
	"id" text collate "C",
	"variant_id" text collate "C" NOT NULL,
	"change" bigint NOT NULL,
	"stock_after" bigint NOT NULL,
	"reason" text collate "C" NOT NULL,
	"by" text collate "C" NOT NULL,
	"conversation" text collate "C",
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "stock_movements_pkey" PRIMARY KEY("shop","id")
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"shop" text collate "C",
	"conversation" text collate "C",
	"message_id" text collate "C",
	"reply" json NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "turns_pkey" PRIMARY KEY("shop","conversation","message_id")
);
--> statement-breakpoint
CREATE TABLE "variants" (
	"shop" text collate "C",
	"id" text collate "C",
	"product_id" text collate "C" NOT NULL,
	"position" bigint NOT NULL,
	"price_minor" bigint NOT NULL,
	"stock" bigint NOT NULL,
	"options" json NOT NULL,
	"sku" text collate "C",
	CONSTRAINT "variants_pkey" PRIMARY KEY("shop","id"),
	CONSTRAINT "variants_stock" CHECK ("stock" >= 0),
	CONSTRAINT "variants_price" CHECK ("price_minor" >= 0)
);
--> statement-breakpoint
CREATE INDEX "account_entries_by_invoice" ON "account_entries" ("shop","invoice");--> statement-breakpoint
CREATE INDEX "audit_by_time" ON "audit" ("shop","at");--> statement-breakpoint
CREATE INDEX "conversations_by_time" ON "conversations" ("shop","last_at");--> statement-breakpoint
CREATE INDEX "conversations_by_person" ON "conversations" ("shop","person_kind","person_id","last_at");--> statement-breakpoint
CREATE INDEX "customers_by_name" ON "customers" ("shop","name_key");--> statement-breakpoint
CREATE INDEX "customers_by_email" ON "customers" ("shop",lower("email"));--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" ("due_at") WHERE "state" = 'due';--> statement-breakpoint
CREATE INDEX "deliveries_dead" ON "deliveries" ("due_at") WHERE "state" = 'dead';--> statement-breakpoint
CREATE INDEX "deliveries_by_subject" ON "deliveries" ("shop","subscriber","subject","n");--> statement-breakpoint
CREATE INDEX "dialogues_by_expiry" ON "dialogues" ("expires_at");--> statement-breakpoint
CREATE INDEX "identity_codes_by_expiry" ON "identity_codes" ("expires_at");--> statement-breakpoint
CREATE INDEX "identity_tries_by_end" ON "identity_tries" ("ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_by_series" ON "invoices" ("shop","series","n");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_by_source" ON "invoices" ("shop","source");--> statement-breakpoint
CREATE INDEX "invoices_by_order" ON "invoices" ("shop","order_id");--> statement-breakpoint
CREATE INDEX "ledger_by_conversation" ON "ledger" ("shop","conversation");--> statement-breakpoint
CREATE INDEX "ledger_claimed" ON "ledger" ("at") WHERE "status" = 'claimed';--> statement-breakpoint
CREATE INDEX "mails_by_time" ON "mails" ("shop","at");--> statement-breakpoint
CREATE INDEX "orders_by_customer" ON "orders" ("shop","customer_id","position");--> statement-breakpoint
CREATE INDEX "orders_by_position" ON "orders" ("shop","position");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_by_subject" ON "outbox" ("shop","subject","n");--> statement-breakpoint
CREATE INDEX "outbox_new" ON "outbox" ("at") WHERE not "addressed";--> statement-breakpoint
CREATE INDEX "outbox_by_time" ON "outbox" ("at");--> statement-breakpoint
CREATE INDEX "payment_attempts_open" ON "payment_attempts" ("at") WHERE "state" in ('asking', 'releasing');--> statement-breakpoint
CREATE INDEX "payment_attempts_by_reference" ON "payment_attempts" ("reference");--> statement-breakpoint
CREATE INDEX "payments_due" ON "payments" ("shop","order_id") WHERE "state" = 'authorised';--> statement-breakpoint
CREATE INDEX "payments_by_reference" ON "payments" ("reference");--> statement-breakpoint
CREATE INDEX "products_by_position" ON "products" ("shop","position");--> statement-breakpoint
CREATE INDEX "stock_movements_by_variant" ON "stock_movements" ("shop","variant_id","at");--> statement-breakpoint
CREATE INDEX "variants_by_product" ON "variants" ("shop","product_id","position");--> statement-breakpoint
ALTER TABLE "account_entries" ADD CONSTRAINT "account_entries_shop_customer_id_accounts_shop_customer_id_fkey" FOREIGN KEY ("shop","customer_id") REFERENCES "accounts"("shop","customer_id");--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_shop_event_id_outbox_shop_id_fkey" FOREIGN KEY ("shop","event_id") REFERENCES "outbox"("shop","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "fulfillments" ADD CONSTRAINT "fulfillments_shop_order_id_orders_shop_id_fkey" FOREIGN KEY ("shop","order_id") REFERENCES "orders"("shop","id");--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_shop_order_id_orders_shop_id_fkey" FOREIGN KEY ("shop","order_id") REFERENCES "orders"("shop","id");--> statement-breakpoint
ALTER TABLE "payment_methods" ADD CONSTRAINT "payment_methods_shop_customer_id_customers_shop_id_fkey" FOREIGN KEY ("shop","customer_id") REFERENCES "customers"("shop","id");--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_shop_order_id_orders_shop_id_fkey" FOREIGN KEY ("shop","order_id") REFERENCES "orders"("shop","id");--> statement-breakpoint
ALTER TABLE "variants" ADD CONSTRAINT "variants_shop_product_id_products_shop_id_fkey" FOREIGN KEY ("shop","product_id") REFERENCES "products"("shop","id");