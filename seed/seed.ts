import { mkdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import { environment } from '../environment'
import { writeArchive } from './archive/writeArchive'
import { documents } from './content/documents'
import { events } from './content/events'
import { materials } from './content/materials'
import { media } from './content/media'
import { municipalities } from './content/municipalities'
import { news } from './content/news'
import { organisations } from './content/organisations'
import { pages } from './content/pages'
import { projects } from './content/projects'
import { services } from './content/services'
import { topics } from './content/topics'
import { Ids } from './Ids'
import { Tally } from './Tally'
import { writeContent } from './writeContent'
import { writeGlobals } from './writeGlobals'
import { type DemoMember, writeMember } from './writeMember'
import { fileUpload, pictureUpload, writeUploads } from './writeUploads'

export interface SeedOptions {
  /** How many sample articles the archive is to have in all; those that are there count. */
  articles?: number
  /** The day around which events and the newest articles are dated. */
  today?: Date
  report?: (line: string) => void
}

export interface SeedResult {
  /** Documents, files and globals written now, and those that were there already. */
  written: number
  kept: number
  /** Sample articles written now. */
  articles: number
  member: DemoMember | null
}

/** Writes the demo content in three languages. What is there already stays as it is, so it may be run again. */
export async function seed(payload: Payload, options: SeedOptions = {}): Promise<SeedResult> {
  const { articles = 0, today = new Date(), report = () => {} } = options
  const ids = new Ids()
  const tally = new Tally(report)

  await writeUploads(payload, media.map(pictureUpload), ids, tally)
  await writeUploads(payload, documents.map(fileUpload), ids, tally)
  const content = {
    topics,
    organisations,
    municipalities,
    projects,
    pages,
    materials: materials(today),
    services: services(today),
    events: events(today),
    news: news(today),
  }
  await writeContent(payload, content, ids, tally)
  await writeGlobals(payload, ids, tally)
  tally.close()
  const archived = await writeArchive(payload, { articles, today, ids, report })
  // Last, so that an interrupted run does not leave a member whose password nobody has seen.
  const member = await writeMember(payload, ids)
  return { written: tally.written, kept: tally.kept, articles: archived, member }
}

/** How many sample articles the command line asks for; a mistake in it ends the program with one sentence. */
function articlesAsked(): number {
  const usage = (problem: string): never => {
    process.stderr.write(`${problem} Usage: npm run seed -- [--articles NUMBER]\n`)
    process.exit(64) // EX_USAGE of sysexits.h
  }
  const { values, positionals } = parseArgs({
    options: { articles: { type: 'string', default: '0' } },
    strict: false,
  })
  const unknown = Object.keys(values).find((name) => name !== 'articles') ?? positionals[0]
  if (unknown !== undefined) usage(`There is no option "${unknown}".`)
  const { articles } = values
  return typeof articles === 'string' && /^\d{1,6}$/.test(articles)
    ? Number(articles)
    : usage('--articles takes a number.')
}

/** `npm run seed -- [--articles 10000]` */
async function main(): Promise<void> {
  const asked = articlesAsked()
  // Only in production does Payload run the committed migrations when it connects.
  if (environment.production) Object.assign(process.env, { NODE_ENV: 'production' })
  mkdirSync(environment.dataDir, { recursive: true })
  const { default: config } = await import('../cms/payload.config')
  const payload = await getPayload({ config })
  const report = (line: string) => process.stdout.write(`${line}\n`)
  const { written, kept, articles, member } = await seed(payload, { articles: asked, report })

  if (written + articles === 0) report('The demo content is there already; nothing was changed.')
  else
    report(`The demo content is written: ${written} documents and ${articles} sample articles, ${kept} kept.`)
  if (member)
    report(`A member to try the members’ area with, shown this once: ${member.email}, ${member.password}`)
  await payload.destroy()
  process.exit(0)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
