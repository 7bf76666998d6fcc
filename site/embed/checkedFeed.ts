import type { WidgetFeed, WidgetLink, WidgetList, WidgetNotice, WidgetType } from './WidgetFeed'

/**
 * The part of a feed that a widget shows, if it is what WidgetFeed says, with the items whose address is not a web
 * address taken out: what is shown stands on somebody else's page, under their name.
 * @throws {Error} when it is something else altogether
 */
export function checkedFeed(feed: WidgetFeed, type: WidgetType): WidgetList | WidgetNotice {
  if (feed.version !== 1) throw new Error('not a widget feed')
  if (type === 'notice') {
    const { notice } = feed
    return { ...notice, link: isWebLink(notice.link) ? notice.link : undefined }
  }
  const { [type]: list } = feed.lists
  if (!list.title || !isWebLink(list.more)) throw new Error('not a widget feed')
  return { ...list, items: list.items.filter((item) => item.title && isWebAddress(item.url)) }
}

const isWebAddress = (address: string) => /^https?:\/\//i.test(address)
const isWebLink = (link: WidgetLink | undefined) => !!link?.label && isWebAddress(link.url)
