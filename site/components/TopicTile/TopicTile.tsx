import type { Topic } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { documentHref } from '../documentHref'
import { Pictogram } from '../Pictogram/Pictogram'

/** A topic by its pictogram and name. `href` where it leads elsewhere than to the topic's own page. */
export function TopicTile({
  locale,
  topic,
  href,
  here = false,
}: {
  locale: Locale
  topic: Topic
  href?: string
  here?: boolean
}) {
  const address = href ?? documentHref(locale, 'topics', topic)
  if (!address) return null
  return (
    <a className="tile" href={address} aria-current={here ? 'page' : undefined}>
      <Pictogram icon={topic.icon} />
      <span>{topic.title}</span>
    </a>
  )
}
