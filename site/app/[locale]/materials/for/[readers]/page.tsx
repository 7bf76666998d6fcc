// The materials for one group of readers.
import { notFound } from 'next/navigation'
import { MaterialsList, materialsTranslations } from '../../../../../components/MaterialsList/MaterialsList'
import { hrefTo } from '../../../../../i18n/addresses'
import { readerGroupNames, readerGroups } from '../../../../../i18n/readerGroups'
import { pageLocale } from '../../../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function MaterialsForReaders({
  params,
}: {
  params: Promise<{ locale: string; readers: string }>
}) {
  const { locale: given, readers: word } = await params
  const locale = pageLocale(given)
  const readers = readerGroupNames.find((group) => readerGroups[group][locale] === word)
  if (!readers) notFound()
  const translations = await materialsTranslations(readers, (other) =>
    hrefTo(other, 'materials/for/:readers', { readers: readerGroups[readers][other] }),
  )
  return <MaterialsList locale={locale} readers={readers} translations={translations} />
}
