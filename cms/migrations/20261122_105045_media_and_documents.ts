import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`decorative\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`focal_x\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`focal_y\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`sizes_preview_url\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`sizes_preview_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`sizes_preview_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`sizes_preview_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`sizes_preview_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`sizes_preview_filename\` text;`)
  await db.run(sql`CREATE INDEX \`documents_sizes_preview_sizes_preview_filename_idx\` ON \`documents\` (\`sizes_preview_filename\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`documents_sizes_preview_sizes_preview_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`focal_x\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`focal_y\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`sizes_preview_url\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`sizes_preview_width\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`sizes_preview_height\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`sizes_preview_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`sizes_preview_filesize\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`sizes_preview_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`decorative\`;`)
}
