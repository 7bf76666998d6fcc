/** `npm run export -- FILE.zip [--without-people]` */
import { parseArgs } from 'node:util'
import { ArchiveProblem } from './ArchiveProblem'
import { openPayload } from './openPayload'
import { runCommand } from './runCommand'
import { unfinishedImport } from './unfinishedImport'
import { writeArchive } from './writeArchive'

await runCommand(async (say) => {
  const { values, positionals } = parseArgs({
    options: { 'without-people': { type: 'boolean', default: false } },
    allowPositionals: true,
    strict: false,
  })
  const [file] = positionals
  const strange = Object.keys(values).find((name) => name !== 'without-people')
  if (!file || positionals.length > 1 || strange) {
    throw new ArchiveProblem('Usage: npm run export -- FILE.zip [--without-people]')
  }
  const payload = await openPayload()
  await unfinishedImport.refuse(payload)
  const people = values['without-people'] !== true
  const written = await writeArchive(payload, file, { people, report: say })
  await payload.destroy()

  say(`Written: ${written.documents} documents, ${written.versions} versions and ${written.files} files.`)
  if (written.people > 0) {
    say(
      `The archive holds personal data: the names, e-mail addresses and password hashes of ${written.people} people. Keep it as safe as the database, or write it with --without-people.`,
    )
  }
  for (const place of written.missing) say(`Not on the disk, and so not in the archive: ${place}`)
  if (written.savedMeanwhile > 0) {
    say(
      `${written.savedMeanwhile} documents were saved while it was being written, and may be in it as they were before.`,
    )
  }
})
