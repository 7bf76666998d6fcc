/**
 * What the published files are compared with: the same pages from Next's own server, incrementally
 * regenerated, as `next start` serves them. Arguments: the folder of the site's copy that was built so, the port.
 */
import { createServer } from 'node:http'
import next from 'next'
import { getPayload } from 'payload'
import config from '../../cms/payload.config'
import { ContentStore } from '../../site/content/ContentStore'
import { installContent } from '../../site/content/content'

const [dir, port] = process.argv.slice(2)
const content = new ContentStore(await getPayload({ config }))
await content.reload()
installContent(content)
const app = next({ dev: false, dir })
await app.prepare()
const handle = app.getRequestHandler()
createServer((request, response) => void handle(request, response)).listen(Number(port), '127.0.0.1')
