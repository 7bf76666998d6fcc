import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`feedback_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`materials_id\` text(36),
  	\`services_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`organisations_id\` text(36),
  	\`projects_id\` text(36),
  	\`events_id\` text(36),
  	\`topics_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`materials_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`feedback_rels_order_idx\` ON \`feedback_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`feedback_rels_parent_idx\` ON \`feedback_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_rels_path_idx\` ON \`feedback_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`feedback_rels_news_id_idx\` ON \`feedback_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_rels_materials_id_idx\` ON \`feedback_rels\` (\`materials_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_rels_services_id_idx\` ON \`feedback_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_rels_municipalities_id_idx\` ON \`feedback_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_rels_organisations_id_idx\` ON \`feedback_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_rels_projects_id_idx\` ON \`feedback_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_rels_events_id_idx\` ON \`feedback_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_rels_topics_id_idx\` ON \`feedback_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_rels_pages_id_idx\` ON \`feedback_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`external_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`status\` numeric,
  	\`missed_days\` numeric DEFAULT 0 NOT NULL,
  	\`last_missed_on\` text,
  	\`checked_on\` text,
  	\`next_on\` text NOT NULL,
  	\`is_fine\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`external_links_url_idx\` ON \`external_links\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`external_links_state_idx\` ON \`external_links\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`external_links_next_on_idx\` ON \`external_links\` (\`next_on\`);`)
  await db.run(sql`CREATE INDEX \`external_links_updated_at_idx\` ON \`external_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`external_links_created_at_idx\` ON \`external_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`services\` ADD \`responsible\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_responsible\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`message_language\` text DEFAULT 'sk';`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` ADD \`meta\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`feedback_rels\`;`)
  await db.run(sql`DROP TABLE \`external_links\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`responsible\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_responsible\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`message_language\`;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` DROP COLUMN \`meta\`;`)
}
