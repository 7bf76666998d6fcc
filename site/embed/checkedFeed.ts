import type { WidgetFeed, WidgetItem } from './WidgetFeed'

/**
 * The feed if it is what WidgetFeed says, with the items whose address is not a web address taken out: what is
 * shown stands on somebody else's page, under their name.
 * @throws {Error} when it is something else altogether
 */
export function checkedFeed(feed: WidgetFeed): WidgetFeed {
  const { version, title, more, items } = feed
  if (version !== 1 || !title || !isWebAddress(more.url)) throw new Error('not a widget feed')
  return { ...feed, items: items.filter((item: WidgetItem) => item.title && isWebAddress(item.url)) }
}

const isWebAddress = (address: string) => /^https?:\/\//i.test(address)
