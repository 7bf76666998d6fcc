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
  await db.run(sql`ALTER TABLE \`services\` ADD \`responsible_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`services_responsible_idx\` ON \`services\` (\`responsible_id\`);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_responsible_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_responsible_idx\` ON \`_services_v\` (\`version_responsible_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`message_language\` text DEFAULT 'sk';`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` ADD \`meta\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`feedback_rels\`;`)
  await db.run(sql`DROP TABLE \`external_links\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place_address\` text,
  	\`place_map_url\` text,
  	\`verified_on\` text,
  	\`verified_by\` text,
  	\`municipality_id\` text(36),
  	\`sample\` integer DEFAULT false,
  	\`text_hashes_sk\` text,
  	\`text_hashes_en\` text,
  	\`text_hashes_uk\` text,
  	\`text_hashes_baseline\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_services\`("id", "place_address", "place_map_url", "verified_on", "verified_by", "municipality_id", "sample", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "place_address", "place_map_url", "verified_on", "verified_by", "municipality_id", "sample", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status" FROM \`services\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`ALTER TABLE \`__new_services\` RENAME TO \`services\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`services_municipality_idx\` ON \`services\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services_deleted_at_idx\` ON \`services\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__services_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_place_address\` text,
  	\`version_place_map_url\` text,
  	\`version_verified_on\` text,
  	\`version_verified_by\` text,
  	\`version_municipality_id\` text(36),
  	\`version_sample\` integer DEFAULT false,
  	\`version_text_hashes_sk\` text,
  	\`version_text_hashes_en\` text,
  	\`version_text_hashes_uk\` text,
  	\`version_text_hashes_baseline\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__services_v\`("id", "parent_id", "version_place_address", "version_place_map_url", "version_verified_on", "version_verified_by", "version_municipality_id", "version_sample", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_place_address", "version_place_map_url", "version_verified_on", "version_verified_by", "version_municipality_id", "version_sample", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__services_v\` RENAME TO \`_services_v\`;`)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_municipality_idx\` ON \`_services_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_deleted_at_idx\` ON \`_services_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_snapshot_idx\` ON \`_services_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_published_locale_idx\` ON \`_services_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_autosave_idx\` ON \`_services_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`message_language\`;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` DROP COLUMN \`meta\`;`)
}
