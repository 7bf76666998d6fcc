/**
 * `npm run move -- DATABASE_URL`: moves everything into another, empty database. The old one stays as it is, and
 * counts until the new one stands in .env.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { environment } from '../../environment'
import { tsx } from '../../start/processes.mjs'
import { ArchiveProblem } from './ArchiveProblem'
import { requireStopped } from './requireStopped'
import { runCommand } from './runCommand'

await runCommand(async (say) => {
  const [target, ...rest] = process.argv.slice(2)
  if (!target || rest.length > 0 || !/^(file:|mongodb(\+srv)?:\/\/)/.test(target)) {
    throw new ArchiveProblem('Usage: npm run move -- mongodb://… (or mongodb+srv://…, or file:…)')
  }
  if (target === environment.databaseUrl) throw new ArchiveProblem('The content is in that database already.')
  await requireStopped()
  const archive = path.join(environment.dataDir, `moving-${process.pid}.zip`)
  /** Settings are read once in a process, so each database has one of its own. */
  const run = (script: string, databaseUrl: string) => {
    const { status } = spawnSync(process.execPath, [...tsx, `cms/archive/${script}.ts`, archive], {
      cwd: environment.root,
      env: { ...process.env, DATABASE_URL: databaseUrl },
      stdio: 'inherit',
    })
    if (status !== 0) throw new ArchiveProblem('Nothing has changed in the database that you moved from.')
  }
  try {
    run('exportCommand', environment.databaseUrl)
    run('importCommand', target)
  } finally {
    rmSync(archive, { force: true })
  }
  say('Moved. Now set DATABASE_URL in .env to the new database; the old one can be kept until all is well.')
})
