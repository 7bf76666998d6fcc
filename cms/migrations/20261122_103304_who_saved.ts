import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`news_created_by_idx\` ON \`news\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_edited_by_idx\` ON \`news\` (\`edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_by_idx\` ON \`_news_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_edited_by_idx\` ON \`_news_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`materials\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`materials\` ADD \`edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`materials_created_by_idx\` ON \`materials\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_edited_by_idx\` ON \`materials\` (\`edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_materials_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_materials_v\` ADD \`version_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_created_by_idx\` ON \`_materials_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_edited_by_idx\` ON \`_materials_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`services_created_by_idx\` ON \`services\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`services_edited_by_idx\` ON \`services\` (\`edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_by_idx\` ON \`_services_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_edited_by_idx\` ON \`_services_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`events_created_by_idx\` ON \`events\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_edited_by_idx\` ON \`events\` (\`edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_by_idx\` ON \`_events_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_edited_by_idx\` ON \`_events_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`topics_created_by_idx\` ON \`topics\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_edited_by_idx\` ON \`topics\` (\`edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_by_idx\` ON \`_topics_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_edited_by_idx\` ON \`_topics_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_edited_by_idx\` ON \`pages\` (\`edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_by_idx\` ON \`_pages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_edited_by_idx\` ON \`_pages_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_by_idx\` ON \`municipalities\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_edited_by_idx\` ON \`municipalities\` (\`edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_by_idx\` ON \`_municipalities_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_edited_by_idx\` ON \`_municipalities_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`organisations_created_by_idx\` ON \`organisations\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_edited_by_idx\` ON \`organisations\` (\`edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_by_idx\` ON \`_organisations_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_edited_by_idx\` ON \`_organisations_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`projects_created_by_idx\` ON \`projects\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_edited_by_idx\` ON \`projects\` (\`edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_by_idx\` ON \`_projects_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_edited_by_idx\` ON \`_projects_v\` (\`version_edited_by_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`published_on\` text,
  	\`revised_on\` text,
  	\`published_by\` text,
  	\`municipality_id\` text(36),
  	\`project_id\` text(36),
  	\`audience\` text DEFAULT 'public',
  	\`text_hashes_sk\` text,
  	\`text_hashes_en\` text,
  	\`text_hashes_uk\` text,
  	\`text_hashes_baseline\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "cover_id", "published_on", "revised_on", "published_by", "municipality_id", "project_id", "audience", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "cover_id", "published_on", "revised_on", "published_by", "municipality_id", "project_id", "audience", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_cover_idx\` ON \`news\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`news_published_on_idx\` ON \`news\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`news_municipality_idx\` ON \`news\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`news_project_idx\` ON \`news\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`news_audience_idx\` ON \`news\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_published_on\` text,
  	\`version_revised_on\` text,
  	\`version_published_by\` text,
  	\`version_municipality_id\` text(36),
  	\`version_project_id\` text(36),
  	\`version_audience\` text DEFAULT 'public',
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_cover_id", "version_published_on", "version_revised_on", "version_published_by", "version_municipality_id", "version_project_id", "version_audience", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_cover_id", "version_published_on", "version_revised_on", "version_published_by", "version_municipality_id", "version_project_id", "version_audience", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_cover_idx\` ON \`_news_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_on_idx\` ON \`_news_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_municipality_idx\` ON \`_news_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_project_idx\` ON \`_news_v\` (\`version_project_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_audience_idx\` ON \`_news_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_materials\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'guide',
  	\`cover_id\` text(36),
  	\`video_url\` text,
  	\`published_on\` text,
  	\`municipality_id\` text(36),
  	\`project_id\` text(36),
  	\`audience\` text DEFAULT 'public',
  	\`text_hashes_sk\` text,
  	\`text_hashes_en\` text,
  	\`text_hashes_uk\` text,
  	\`text_hashes_baseline\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_materials\`("id", "kind", "cover_id", "video_url", "published_on", "municipality_id", "project_id", "audience", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "cover_id", "video_url", "published_on", "municipality_id", "project_id", "audience", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status" FROM \`materials\`;`)
  await db.run(sql`DROP TABLE \`materials\`;`)
  await db.run(sql`ALTER TABLE \`__new_materials\` RENAME TO \`materials\`;`)
  await db.run(sql`CREATE INDEX \`materials_kind_idx\` ON \`materials\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`materials_cover_idx\` ON \`materials\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_published_on_idx\` ON \`materials\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`materials_municipality_idx\` ON \`materials\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_project_idx\` ON \`materials\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_audience_idx\` ON \`materials\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`materials_updated_at_idx\` ON \`materials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`materials_created_at_idx\` ON \`materials\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`materials_deleted_at_idx\` ON \`materials\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`materials__status_idx\` ON \`materials\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__materials_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'guide',
  	\`version_cover_id\` text(36),
  	\`version_video_url\` text,
  	\`version_published_on\` text,
  	\`version_municipality_id\` text(36),
  	\`version_project_id\` text(36),
  	\`version_audience\` text DEFAULT 'public',
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__materials_v\`("id", "parent_id", "version_kind", "version_cover_id", "version_video_url", "version_published_on", "version_municipality_id", "version_project_id", "version_audience", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_cover_id", "version_video_url", "version_published_on", "version_municipality_id", "version_project_id", "version_audience", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_materials_v\`;`)
  await db.run(sql`DROP TABLE \`_materials_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__materials_v\` RENAME TO \`_materials_v\`;`)
  await db.run(sql`CREATE INDEX \`_materials_v_parent_idx\` ON \`_materials_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_kind_idx\` ON \`_materials_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_cover_idx\` ON \`_materials_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_published_on_idx\` ON \`_materials_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_municipality_idx\` ON \`_materials_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_project_idx\` ON \`_materials_v\` (\`version_project_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_audience_idx\` ON \`_materials_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_updated_at_idx\` ON \`_materials_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_created_at_idx\` ON \`_materials_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_deleted_at_idx\` ON \`_materials_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version__status_idx\` ON \`_materials_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_created_at_idx\` ON \`_materials_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_updated_at_idx\` ON \`_materials_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_snapshot_idx\` ON \`_materials_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_published_locale_idx\` ON \`_materials_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_latest_idx\` ON \`_materials_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_autosave_idx\` ON \`_materials_v\` (\`autosave\`);`)
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
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'training',
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`address\` text,
  	\`online\` text,
  	\`cover_id\` text(36),
  	\`capacity\` numeric,
  	\`municipality_id\` text(36),
  	\`project_id\` text(36),
  	\`audience\` text DEFAULT 'public',
  	\`sample\` integer DEFAULT false,
  	\`text_hashes_sk\` text,
  	\`text_hashes_en\` text,
  	\`text_hashes_uk\` text,
  	\`text_hashes_baseline\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "kind", "starts_on", "ends_on", "address", "online", "cover_id", "capacity", "municipality_id", "project_id", "audience", "sample", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "starts_on", "ends_on", "address", "online", "cover_id", "capacity", "municipality_id", "project_id", "audience", "sample", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`CREATE INDEX \`events_starts_on_idx\` ON \`events\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`events_ends_on_idx\` ON \`events\` (\`ends_on\`);`)
  await db.run(sql`CREATE INDEX \`events_cover_idx\` ON \`events\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`events_municipality_idx\` ON \`events\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`events_project_idx\` ON \`events\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`events_audience_idx\` ON \`events\` (\`audience\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'training',
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_address\` text,
  	\`version_online\` text,
  	\`version_cover_id\` text(36),
  	\`version_capacity\` numeric,
  	\`version_municipality_id\` text(36),
  	\`version_project_id\` text(36),
  	\`version_audience\` text DEFAULT 'public',
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_kind", "version_starts_on", "version_ends_on", "version_address", "version_online", "version_cover_id", "version_capacity", "version_municipality_id", "version_project_id", "version_audience", "version_sample", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_starts_on", "version_ends_on", "version_address", "version_online", "version_cover_id", "version_capacity", "version_municipality_id", "version_project_id", "version_audience", "version_sample", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_on_idx\` ON \`_events_v\` (\`version_starts_on\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_ends_on_idx\` ON \`_events_v\` (\`version_ends_on\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_cover_idx\` ON \`_events_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_municipality_idx\` ON \`_events_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_project_idx\` ON \`_events_v\` (\`version_project_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_audience_idx\` ON \`_events_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`order\` numeric DEFAULT 100,
  	\`text_hashes_sk\` text,
  	\`text_hashes_en\` text,
  	\`text_hashes_uk\` text,
  	\`text_hashes_baseline\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_topics\`("id", "icon", "order", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "icon", "order", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status" FROM \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`ALTER TABLE \`__new_topics\` RENAME TO \`topics\`;`)
  await db.run(sql`CREATE INDEX \`topics_order_idx\` ON \`topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__topics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_icon\` text,
  	\`version_order\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__topics_v\`("id", "parent_id", "version_icon", "version_order", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_icon", "version_order", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__topics_v\` RENAME TO \`_topics_v\`;`)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_order_idx\` ON \`_topics_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_deleted_at_idx\` ON \`_topics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_snapshot_idx\` ON \`_topics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_published_locale_idx\` ON \`_topics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_autosave_idx\` ON \`_topics_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text_hashes_sk\` text,
  	\`text_hashes_en\` text,
  	\`text_hashes_uk\` text,
  	\`text_hashes_baseline\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_municipalities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'town',
  	\`cover_id\` text(36),
  	\`coordinator_name\` text,
  	\`coordinator_email\` text,
  	\`coordinator_phone\` text,
  	\`website\` text,
  	\`union_member\` integer DEFAULT false,
  	\`embed_anywhere\` integer DEFAULT false,
  	\`text_hashes_sk\` text,
  	\`text_hashes_en\` text,
  	\`text_hashes_uk\` text,
  	\`text_hashes_baseline\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_municipalities\`("id", "kind", "cover_id", "coordinator_name", "coordinator_email", "coordinator_phone", "website", "union_member", "embed_anywhere", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "cover_id", "coordinator_name", "coordinator_email", "coordinator_phone", "website", "union_member", "embed_anywhere", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status" FROM \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`ALTER TABLE \`__new_municipalities\` RENAME TO \`municipalities\`;`)
  await db.run(sql`CREATE INDEX \`municipalities_cover_idx\` ON \`municipalities\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_deleted_at_idx\` ON \`municipalities\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities__status_idx\` ON \`municipalities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__municipalities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'town',
  	\`version_cover_id\` text(36),
  	\`version_coordinator_name\` text,
  	\`version_coordinator_email\` text,
  	\`version_coordinator_phone\` text,
  	\`version_website\` text,
  	\`version_union_member\` integer DEFAULT false,
  	\`version_embed_anywhere\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__municipalities_v\`("id", "parent_id", "version_kind", "version_cover_id", "version_coordinator_name", "version_coordinator_email", "version_coordinator_phone", "version_website", "version_union_member", "version_embed_anywhere", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_cover_id", "version_coordinator_name", "version_coordinator_email", "version_coordinator_phone", "version_website", "version_union_member", "version_embed_anywhere", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_municipalities_v\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__municipalities_v\` RENAME TO \`_municipalities_v\`;`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_parent_idx\` ON \`_municipalities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_cover_idx\` ON \`_municipalities_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_updated_at_idx\` ON \`_municipalities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_at_idx\` ON \`_municipalities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_deleted_at_idx\` ON \`_municipalities_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version__status_idx\` ON \`_municipalities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_created_at_idx\` ON \`_municipalities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_updated_at_idx\` ON \`_municipalities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_snapshot_idx\` ON \`_municipalities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_published_locale_idx\` ON \`_municipalities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_latest_idx\` ON \`_municipalities_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_autosave_idx\` ON \`_municipalities_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'ngo',
  	\`logo_id\` text(36),
  	\`website\` text,
  	\`email\` text,
  	\`phone\` text,
  	\`text_hashes_sk\` text,
  	\`text_hashes_en\` text,
  	\`text_hashes_uk\` text,
  	\`text_hashes_baseline\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organisations\`("id", "kind", "logo_id", "website", "email", "phone", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "logo_id", "website", "email", "phone", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status" FROM \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations\` RENAME TO \`organisations\`;`)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'ngo',
  	\`version_logo_id\` text(36),
  	\`version_website\` text,
  	\`version_email\` text,
  	\`version_phone\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__organisations_v\`("id", "parent_id", "version_kind", "version_logo_id", "version_website", "version_email", "version_phone", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_logo_id", "version_website", "version_email", "version_phone", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v\` RENAME TO \`_organisations_v\`;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`code\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`eu_funded\` integer DEFAULT false,
  	\`text_hashes_sk\` text,
  	\`text_hashes_en\` text,
  	\`text_hashes_uk\` text,
  	\`text_hashes_baseline\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_projects\`("id", "cover_id", "code", "period_start", "period_end", "eu_funded", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "cover_id", "code", "period_start", "period_end", "eu_funded", "text_hashes_sk", "text_hashes_en", "text_hashes_uk", "text_hashes_baseline", "updated_at", "created_at", "deleted_at", "_status" FROM \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`ALTER TABLE \`__new_projects\` RENAME TO \`projects\`;`)
  await db.run(sql`CREATE INDEX \`projects_cover_idx\` ON \`projects\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_deleted_at_idx\` ON \`projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_code\` text,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_eu_funded\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__projects_v\`("id", "parent_id", "version_cover_id", "version_code", "version_period_start", "version_period_end", "version_eu_funded", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_cover_id", "version_code", "version_period_start", "version_period_end", "version_eu_funded", "version_text_hashes_sk", "version_text_hashes_en", "version_text_hashes_uk", "version_text_hashes_baseline", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__projects_v\` RENAME TO \`_projects_v\`;`)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_cover_idx\` ON \`_projects_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_deleted_at_idx\` ON \`_projects_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_snapshot_idx\` ON \`_projects_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_published_locale_idx\` ON \`_projects_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_autosave_idx\` ON \`_projects_v\` (\`autosave\`);`)
}
