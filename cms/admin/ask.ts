import { messageFor } from '../messageFor'
import { failed } from './failed'

interface Refusal {
  message: string
  data?: { secondFactor?: string; errors?: { message: string }[] }
}

/** What the CMS answered, or why it refused, in the person's language. */
export type Answer<Body> =
  | { ok: true; body: Body }
  | { ok: false; message: string; secondFactor: string | undefined }

/** Asks the CMS's API as the person signed in. A file goes as it is, anything else as JSON. */
export const ask = async <Body>(
  i18n: { language: string },
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST',
  address: string,
  data?: unknown,
): Promise<Answer<Body>> => {
  const isFile = data instanceof Blob
  const unexplained = messageFor({ i18n }, failed)
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      headers: {
        'Accept-Language': i18n.language,
        'Content-Type': isFile ? data.type : 'application/json',
      },
      body: isFile || data === undefined ? data : JSON.stringify(data),
    })
    const body = await response.json()
    if (response.ok) return { ok: true, body: body as Body }
    const [refusal] = (body as { errors?: Refusal[] }).errors ?? []
    const message = refusal?.data?.errors?.[0]?.message ?? refusal?.message ?? unexplained
    return { ok: false, message, secondFactor: refusal?.data?.secondFactor }
  } catch {
    return { ok: false, message: unexplained, secondFactor: undefined }
  }
}
