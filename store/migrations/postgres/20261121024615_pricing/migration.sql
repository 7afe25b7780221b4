CREATE TABLE "cart_coupons" (
	"shop" text collate "C",
	"conversation" text collate "C",
	"code" text collate "C",
	"added_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "cart_coupons_pkey" PRIMARY KEY("shop","conversation","code")
);
--> statement-breakpoint
CREATE TABLE "coupon_counts" (
	"shop" text collate "C",
	"code" text collate "C",
	"holder" text collate "C",
	"used" bigint NOT NULL,
	CONSTRAINT "coupon_counts_pkey" PRIMARY KEY("shop","code","holder"),
	CONSTRAINT "coupon_counts_used" CHECK ("used" >= 0)
);
--> statement-breakpoint
CREATE TABLE "list_prices" (
	"shop" text collate "C",
	"list_id" text collate "C",
	"n" bigint,
	"variant_id" text collate "C" NOT NULL,
	"from_quantity" bigint NOT NULL,
	"price_minor" bigint NOT NULL,
	CONSTRAINT "list_prices_pkey" PRIMARY KEY("shop","list_id","n"),
	CONSTRAINT "list_prices_price" CHECK ("price_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "price_lists" (
	"shop" text collate "C",
	"id" text collate "C",
	"position" bigint NOT NULL,
	"name" text collate "C" NOT NULL,
	"currency" text collate "C" NOT NULL,
	"valid_from" text collate "C",
	"valid_to" text collate "C",
	"terms" json NOT NULL,
	CONSTRAINT "price_lists_pkey" PRIMARY KEY("shop","id")
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"shop" text collate "C",
	"id" text collate "C",
	"n" bigint NOT NULL,
	"customer_id" text collate "C" NOT NULL,
	"conversation" text collate "C" NOT NULL,
	"by" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"valid_until" text collate "C" NOT NULL,
	"currency" text collate "C" NOT NULL,
	"quote" json NOT NULL,
	"order_id" text collate "C",
	CONSTRAINT "quotes_pkey" PRIMARY KEY("shop","id")
);
--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "tax_number" text collate "C";--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "discounts" json;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "rounding_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "currency" text collate "C";--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "coupons" json;--> statement-breakpoint
CREATE UNIQUE INDEX "quotes_by_number" ON "quotes" ("shop","n");--> statement-breakpoint
CREATE INDEX "quotes_by_customer" ON "quotes" ("shop","customer_id","n");--> statement-breakpoint
ALTER TABLE "list_prices" ADD CONSTRAINT "list_prices_shop_list_id_price_lists_shop_id_fkey" FOREIGN KEY ("shop","list_id") REFERENCES "price_lists"("shop","id");