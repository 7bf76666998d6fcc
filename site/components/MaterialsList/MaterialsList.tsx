import { notFound } from 'next/navigation'
import { list } from '../../content/content'
import type { Material, Topic } from '../../content/documents'
import { hrefTo } from '../../i18n/addresses'
import { type Locale, locales } from '../../i18n/locales'
import { type ReaderGroup, readerGroupNames, readerGroups } from '../../i18n/readerGroups'
import { translator } from '../../i18n/translator'
import { CardGrid } from '../CardGrid/CardGrid'
import { Choices } from '../Choices/Choices'
import { idsOf } from '../idsOf'
import { MaterialCard } from '../MaterialCard/MaterialCard'
import { Page } from '../Page/Page'
import { PageHead } from '../PageHead/PageHead'
import type { Translations } from '../translationsOf'

interface Part {
  topic?: Topic
  readers?: ReaderGroup
}

const fits = (material: Material, { topic, readers }: Part) =>
  (!topic || idsOf(material.topics).includes(topic.id)) &&
  (!readers || (material.readers?.includes(readers) ?? false))

/**
 * Informational materials: all, those on a topic or those for a group of readers. There are tens of them, so one page
 * holds them all and no archive is needed.
 */
export async function MaterialsList({
  locale,
  topic,
  readers,
  translations,
}: Part & { locale: Locale; translations: Translations }) {
  const t = translator(locale)
  const [all, topics] = await Promise.all([list('materials', { locale }), list('topics', { locale })])
  const documents = all.documents.filter((material) => fits(material, { topic, readers }))
  if (documents.length === 0 && (topic || readers)) notFound()
  const title = topic
    ? t('materials.on', { about: topic.title })
    : readers
      ? t(`materials.onlyFor.${readers}`)
      : t('materials.title')
  const isPart = topic !== undefined || readers !== undefined
  return (
    <Page
      locale={locale}
      title={title}
      description={isPart ? `${title}. ${t('materials.intro')}` : t('materials.intro')}
      translations={translations}
      crumbs={isPart ? [{ label: t('materials.title'), href: hrefTo(locale, 'materials') }] : []}
      section="materials"
    >
      <div className="wrap">
        <PageHead title={title} lead={t('materials.intro')} />
        <Choices
          label={t('materials.choose')}
          rows={[
            [
              { label: t('materials.all'), href: hrefTo(locale, 'materials'), here: !isPart },
              ...readerGroupNames
                .filter((group) => all.documents.some((material) => fits(material, { readers: group })))
                .map((group) => ({
                  label: t(`materials.readers.${group}`),
                  href: hrefTo(locale, 'materials/for/:readers', { readers: readerGroups[group][locale] }),
                  here: group === readers,
                })),
            ],
            topics.documents
              .filter(({ slug }) => slug)
              .filter((other) => all.documents.some((material) => fits(material, { topic: other })))
              .map(({ id, slug, title: label }) => ({
                label,
                href: hrefTo(locale, 'materials/topic/:topic', { topic: slug ?? '' }),
                here: id === topic?.id,
              })),
          ]}
        />
        {documents.length === 0 && <p>{t('site.nothingYet')}</p>}
        <CardGrid>
          {documents.map((material) => (
            <MaterialCard key={material.id} locale={locale} material={material} level={2} />
          ))}
        </CardGrid>
      </div>
    </Page>
  )
}

/** The languages in which there is something for a group of readers, with the address of its page in each. */
export async function materialsTranslations(
  readers: ReaderGroup,
  href: (locale: Locale) => string,
): Promise<Translations> {
  const translations: Translations = {}
  for (const locale of locales) {
    const { documents } = await list('materials', { locale })
    if (documents.some((material) => fits(material, { readers }))) translations[locale] = href(locale)
  }
  return translations
}
