// All informational materials.
import { everyLanguage } from '../../../components/everyLanguage'
import { MaterialsList } from '../../../components/MaterialsList/MaterialsList'
import { hrefTo } from '../../../i18n/addresses'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Materials({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  return <MaterialsList locale={locale} translations={everyLanguage((other) => hrefTo(other, 'materials'))} />
}
