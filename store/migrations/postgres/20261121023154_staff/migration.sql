CREATE TABLE "approvals" (
	"shop" text collate "C",
	"n" bigint,
	"key" text collate "C" NOT NULL,
	"conversation" text collate "C" NOT NULL,
	"person" json NOT NULL,
	"language" text collate "C" NOT NULL,
	"tool" text collate "C" NOT NULL,
	"args" json NOT NULL,
	"plan" json NOT NULL,
	"summary" text collate "C" NOT NULL,
	"why" text collate "C" NOT NULL,
	"role" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"decided_by" text collate "C",
	"reason" text collate "C",
	"outcome" text collate "C",
	"told" boolean DEFAULT false NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"decided_at" timestamp(3) with time zone,
	CONSTRAINT "approvals_pkey" PRIMARY KEY("shop","n")
);
--> statement-breakpoint
CREATE TABLE "hand_offs" (
	"shop" text collate "C",
	"n" bigint,
	"conversation" text collate "C" NOT NULL,
	"person" json NOT NULL,
	"language" text collate "C" NOT NULL,
	"why" text collate "C" NOT NULL,
	"package" json NOT NULL,
	"state" text collate "C" NOT NULL,
	"taken_by" text collate "C",
	"note" text collate "C",
	"at" timestamp(3) with time zone NOT NULL,
	"taken_at" timestamp(3) with time zone,
	"closed_at" timestamp(3) with time zone,
	CONSTRAINT "hand_offs_pkey" PRIMARY KEY("shop","n")
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "with_colleague" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "news" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_by_key" ON "approvals" ("shop","key");--> statement-breakpoint
CREATE INDEX "approvals_by_state" ON "approvals" ("shop","state","n");--> statement-breakpoint
CREATE INDEX "approvals_by_conversation" ON "approvals" ("shop","conversation","told");--> statement-breakpoint
CREATE INDEX "hand_offs_by_state" ON "hand_offs" ("shop","state","n");--> statement-breakpoint
CREATE INDEX "hand_offs_by_conversation" ON "hand_offs" ("shop","conversation");