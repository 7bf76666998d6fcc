import { earlier } from '../../content/content'
import type { News } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { documentHref } from '../documentHref'
import { idsOf } from '../idsOf'

/** What to read next: the articles on the same topic that came before this one. */
export function EarlierNews({ locale, news }: { locale: Locale; news: News }) {
  const [topic] = idsOf(news.topics)
  const articles = topic ? earlier('news', locale, topic, new Date(news.publishedOn).toISOString()) : []
  if (articles.length === 0) return null
  return (
    <nav className="earlier" aria-labelledby="earlier">
      <h2 id="earlier">{translator(locale)('news.earlier')}</h2>
      <ul>
        {articles.map((article) => {
          const href = documentHref(locale, 'news', article)
          return (
            href && (
              <li key={article.id}>
                <a href={href}>{article.title}</a>
              </li>
            )
          )
        })}
      </ul>
    </nav>
  )
}
