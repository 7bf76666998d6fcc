import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from '../../environment'

const signatureOf = (folder: string, filename: string, until: string) =>
  createHmac('sha256', environment.publishSecret)
    .update(`preview file\n${folder}\n${filename}\n${until}`)
    .digest('base64url')

/** Only files that stand on a preview have such an address, and only for as long as the preview's own link. */
export const previewFile = {
  address: (folder: 'media' | 'documents', filename: string, until: number): string => {
    const query = `until=${until}&signature=${signatureOf(folder, filename, String(until))}`
    return `${environment.cmsUrl}/preview/files/${folder}/${encodeURIComponent(filename)}?${query}`
  },
  isAllowed: (folder: string, filename: string, query: URLSearchParams, now = Date.now()): boolean => {
    const until = query.get('until') ?? ''
    const given = Buffer.from(query.get('signature') ?? '')
    const right = Buffer.from(signatureOf(folder, filename, until))
    return given.length === right.length && timingSafeEqual(given, right) && Number(until) > now
  },
}
