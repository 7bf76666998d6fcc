// The newest news, and the ways into the archive: by month, by topic, by town.
import { everyLanguage } from '../../../components/everyLanguage'
import { NewsList } from '../../../components/NewsList/NewsList'
import { hrefTo } from '../../../i18n/addresses'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function News({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  return <NewsList locale={locale} translations={everyLanguage((other) => hrefTo(other, 'news'))} />
}
