import { messageFor } from '../../messageFor'
import { accountMessages } from './accountMessages'

interface Refusal {
  message: string
  data?: { secondFactor?: string; errors?: { message: string }[] }
}

/** What the CMS answered, or why it refused, in the person's language. */
export type Answer<Body> =
  | { ok: true; body: Body }
  | { ok: false; message: string; secondFactor: string | undefined }

/** Asks the CMS's API as the person signed in. */
export const ask = async <Body>(
  i18n: { language: string },
  method: 'DELETE' | 'GET' | 'POST',
  address: string,
  data?: unknown,
): Promise<Answer<Body>> => {
  const failed = messageFor({ i18n }, accountMessages.failed)
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
      body: data === undefined ? undefined : JSON.stringify(data),
    })
    const body = await response.json()
    if (response.ok) return { ok: true, body: body as Body }
    const [refusal] = (body as { errors?: Refusal[] }).errors ?? []
    const message = refusal?.data?.errors?.[0]?.message ?? refusal?.message ?? failed
    return { ok: false, message, secondFactor: refusal?.data?.secondFactor }
  } catch {
    return { ok: false, message: failed, secondFactor: undefined }
  }
}
