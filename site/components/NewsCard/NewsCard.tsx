import { documentById } from '../../content/content'
import type { News } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Card } from '../Card/Card'
import { DateLabel } from '../DateLabel/DateLabel'
import { documentHref } from '../documentHref'
import { idOf } from '../idOf'

/** A news item in a list. */
export async function NewsCard({ locale, news, level }: { locale: Locale; news: News; level: 2 | 3 }) {
  const href = documentHref(locale, 'news', news)
  if (!href) return null
  const t = translator(locale)
  return (
    <Card
      href={href}
      title={news.title}
      level={level}
      text={news.summary}
      picture={await documentById('media', idOf(news.cover), locale)}
      above={
        <>
          <DateLabel locale={locale} date={news.publishedOn} />
          {news.audience === 'members' && <span className="tag">{t('members.internal')}</span>}
        </>
      }
    />
  )
}
