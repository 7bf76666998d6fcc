import type { Name } from '../../content/ContentStore'
import type { Locale } from '../../i18n/locales'
import { documentHref } from '../documentHref'

/** The topics of a page, one after another, above its heading. */
export function TopicLinks({ locale, topics }: { locale: Locale; topics: Name[] }) {
  return topics.map((topic) => {
    const href = documentHref(locale, 'topics', topic)
    return (
      href && (
        <a key={topic.id} href={href}>
          {topic.title}
        </a>
      )
    )
  })
}
