import { getPayload } from 'payload'
import config from '../../../payload.config'
import { answerPreview } from '../../../preview/answerPreview'

interface Context {
  params: Promise<{ path: string[] }>
}

/** Drafts as they will look, for editors and for those who were sent a link. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerPreview(request, (await params).path, await getPayload({ config }))
