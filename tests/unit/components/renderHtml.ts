import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'

/** The HTML of components that wait for content, as a page has it; comments are React's own and left out. */
export async function renderHtml(element: ReactNode): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerender(element, { onError: (error) => void errors.push(error) })
  if (errors.length > 0) throw errors[0]
  const html = await new Response(prelude as ReadableStream).text()
  return html.replace(/<!--[\s\S]*?-->/g, '')
}
