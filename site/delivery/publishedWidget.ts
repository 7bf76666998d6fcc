import type { WidgetFeed } from '../embed/WidgetFeed'
import type { FileTree } from './FileTree'
import type { Redirects } from './Redirects'

/** A published feed and the Slovak slug of the town that it is about, by the feed's address now or formerly. */
export function publishedWidget(
  files: FileTree,
  redirects: Redirects,
  asked: string,
): { feed: WidgetFeed; town: string } | null {
  for (const address of [asked, redirects.targetOf(asked)]) {
    const body = address && files.find(address, ['identity'])?.body
    if (!body) continue
    const town = /\/town\.([a-z0-9-]+)/.exec(address)?.[1] ?? ''
    return { feed: JSON.parse(body.toString()) as WidgetFeed, town }
  }
  return null
}
