import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`activity\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`operation\` text NOT NULL,
  	\`person_name\` text,
  	\`person_id\` text,
  	\`about\` text,
  	\`document_id\` text,
  	\`document_title\` text,
  	\`locale\` text,
  	\`detail\` text,
  	\`count\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`activity_operation_idx\` ON \`activity\` (\`operation\`);`)
  await db.run(sql`CREATE INDEX \`activity_person_id_idx\` ON \`activity\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_about_idx\` ON \`activity\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`activity_document_id_idx\` ON \`activity\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_updated_at_idx\` ON \`activity\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`activity_created_at_idx\` ON \`activity\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`secret\` text NOT NULL,
  	\`active\` integer DEFAULT false,
  	\`last_step\` numeric DEFAULT 0,
  	\`failures\` numeric DEFAULT 0,
  	\`locked_until\` text,
  	\`recovery_codes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_user_idx\` ON \`second_factors\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`proposed\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`services_proposed_idx\` ON \`services\` (\`proposed\`);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_proposed\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_proposed_idx\` ON \`_services_v\` (\`version_proposed\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`proposed\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`events_proposed_idx\` ON \`events\` (\`proposed\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_proposed\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_proposed_idx\` ON \`_events_v\` (\`version_proposed\`);`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`publishes_itself\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_publishes_itself\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`browser\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`message_language\` text DEFAULT 'sk';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invited_until\` text;`)
  await db.run(sql`ALTER TABLE \`members\` ADD \`message_language\` text DEFAULT 'sk';`)
  await db.run(sql`ALTER TABLE \`members\` ADD \`invited_until\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`activity_id\` text(36) REFERENCES activity(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_activity_id_idx\` ON \`payload_locked_documents_rels\` (\`activity_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`activity\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`materials_id\` text(36),
  	\`services_id\` text(36),
  	\`events_id\` text(36),
  	\`topics_id\` text(36),
  	\`pages_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`organisations_id\` text(36),
  	\`projects_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`redirects_id\` text(36),
  	\`feedback_id\` text(36),
  	\`users_id\` text(36),
  	\`members_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`materials_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feedback_id\`) REFERENCES \`feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "materials_id", "services_id", "events_id", "topics_id", "pages_id", "municipalities_id", "organisations_id", "projects_id", "media_id", "documents_id", "redirects_id", "feedback_id", "users_id", "members_id") SELECT "id", "order", "parent_id", "path", "news_id", "materials_id", "services_id", "events_id", "topics_id", "pages_id", "municipalities_id", "organisations_id", "projects_id", "media_id", "documents_id", "redirects_id", "feedback_id", "users_id", "members_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_materials_id_idx\` ON \`payload_locked_documents_rels\` (\`materials_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feedback_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_members_id_idx\` ON \`payload_locked_documents_rels\` (\`members_id\`);`)
  await db.run(sql`DROP INDEX \`services_proposed_idx\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`proposed\`;`)
  await db.run(sql`DROP INDEX \`_services_v_version_version_proposed_idx\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_proposed\`;`)
  await db.run(sql`DROP INDEX \`events_proposed_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`proposed\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_proposed_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_proposed\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`publishes_itself\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_publishes_itself\`;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`browser\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`message_language\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invited_until\`;`)
  await db.run(sql`ALTER TABLE \`members\` DROP COLUMN \`message_language\`;`)
  await db.run(sql`ALTER TABLE \`members\` DROP COLUMN \`invited_until\`;`)
}
