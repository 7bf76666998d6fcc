/** Run with an installation's settings: lets the time of all that is scheduled come, which else is a day away. */
import { getPayload } from 'payload'
import config from '../../cms/payload.config'

const payload = await getPayload({ config })
await payload.update({
  collection: 'payload-jobs',
  where: { taskSlug: { equals: 'schedulePublish' } },
  data: { waitUntil: new Date(Date.now() - 1000).toISOString() },
})
await payload.destroy()
process.exit(0)
