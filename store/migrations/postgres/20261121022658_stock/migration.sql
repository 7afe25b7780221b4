CREATE TABLE "stock_backorders" (
	"shop" text collate "C",
	"order_id" text collate "C",
	"variant_id" text collate "C",
	"waiting" bigint NOT NULL,
	"days_from" bigint NOT NULL,
	"days_to" bigint NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "stock_backorders_pkey" PRIMARY KEY("shop","order_id","variant_id"),
	CONSTRAINT "stock_backorders_waiting" CHECK ("waiting" >= 0)
);
--> statement-breakpoint
CREATE TABLE "stock_count_lines" (
	"shop" text collate "C",
	"count_id" text collate "C",
	"variant_id" text collate "C",
	"counted" bigint NOT NULL,
	"expected" bigint NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "stock_count_lines_pkey" PRIMARY KEY("shop","count_id","variant_id"),
	CONSTRAINT "stock_count_lines_counted" CHECK ("counted" >= 0)
);
--> statement-breakpoint
CREATE TABLE "stock_counts" (
	"shop" text collate "C",
	"id" text collate "C",
	"status" text collate "C" NOT NULL,
	"scope" json NOT NULL,
	"by" text collate "C" NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "stock_counts_pkey" PRIMARY KEY("shop","id")
);
--> statement-breakpoint
CREATE TABLE "stock_reservations" (
	"shop" text collate "C",
	"conversation" text collate "C",
	"variant_id" text collate "C",
	"quantity" bigint NOT NULL,
	"later" bigint NOT NULL,
	"key" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "stock_reservations_pkey" PRIMARY KEY("shop","conversation","variant_id"),
	CONSTRAINT "stock_reservations_units" CHECK ("quantity" >= 0 and "later" >= 0)
);
--> statement-breakpoint
ALTER TABLE "stock_movements" ADD COLUMN "kind" text collate "C" DEFAULT 'correction' NOT NULL;--> statement-breakpoint
CREATE INDEX "stock_backorders_by_age" ON "stock_backorders" ("shop","variant_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "stock_counts_open" ON "stock_counts" ("shop","by") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "stock_movements_by_time" ON "stock_movements" ("shop","at");--> statement-breakpoint
CREATE INDEX "stock_reservations_by_variant" ON "stock_reservations" ("shop","variant_id","expires_at");--> statement-breakpoint
ALTER TABLE "stock_count_lines" ADD CONSTRAINT "stock_count_lines_shop_count_id_stock_counts_shop_id_fkey" FOREIGN KEY ("shop","count_id") REFERENCES "stock_counts"("shop","id");