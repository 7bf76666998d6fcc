/** `npm run import -- FILE.zip` */
import { ArchiveProblem } from './ArchiveProblem'
import { ArchiveReader } from './ArchiveReader'
import { importArchive } from './importArchive'
import { openPayload } from './openPayload'
import { requireStopped } from './requireStopped'
import { runCommand } from './runCommand'

await runCommand(async (say) => {
  const [file, ...rest] = process.argv.slice(2)
  if (!file || rest.length > 0 || file.startsWith('-')) {
    throw new ArchiveProblem('Usage: npm run import -- FILE.zip')
  }
  await requireStopped()
  // Before the database is touched: making an empty one for an archive that is no good helps nobody.
  const archive = await ArchiveReader.open(file)
  const payload = await openPayload()
  const { documents, versions, files } = await importArchive(payload, archive, say)
  archive.close()
  await payload.destroy()
  say(`Imported: ${documents} documents, ${versions} versions and ${files} files. Start it with npm start.`)
})
