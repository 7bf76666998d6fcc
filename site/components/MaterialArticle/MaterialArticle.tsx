import { dayOf } from '../../content/ContentIndex'
import { documentById, names } from '../../content/content'
import type { Material } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { DateLabel } from '../DateLabel/DateLabel'
import { Embed } from '../Embed/Embed'
import { Facts } from '../Facts/Facts'
import { FaqJsonLd } from '../FaqJsonLd/FaqJsonLd'
import { Figure } from '../Figure/Figure'
import { Files } from '../Files/Files'
import { foundAs } from '../foundAs'
import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import { namedLink } from '../namedLink'
import { Page } from '../Page/Page'
import { PageHead } from '../PageHead/PageHead'
import { Part } from '../Part/Part'
import { RichText } from '../RichText/RichText'
import { sectionCrumbs } from '../sectionCrumbs'
import { TopicLinks } from '../TopicLinks/TopicLinks'
import { translationsOf } from '../translationsOf'

/** The page of an informational material, for the public or for members. */
export async function MaterialArticle({ locale, material }: { locale: Locale; material: Material }) {
  const t = translator(locale)
  const cover = await documentById('media', idOf(material.cover), locale)
  const topics = names('topics', idsOf(material.topics), locale)
  const [town] = names('municipalities', idsOf([material.municipality]), locale)
  const members = material.audience === 'members'
  return (
    <Page
      locale={locale}
      title={material.title}
      description={material.summary}
      machineTranslated={material.machineTranslated}
      translations={translationsOf('materials', material)}
      crumbs={sectionCrumbs(locale, 'materials', material.audience)}
      section="materials"
      unlisted={members}
      search={{
        kind: 'materials',
        foundAs: foundAs('materials', material, locale),
        topics: topics.map(({ title }) => title),
        town: town?.title ?? null,
        date: dayOf(material.publishedOn),
      }}
    >
      {!members && <FaqJsonLd locale={locale} of={material.body} />}
      <article className="wrap">
        <PageHead
          title={material.title}
          lead={material.summary}
          kicker={
            <>
              <span>{t(`materials.kind.${material.kind}`)}</span>
              <TopicLinks locale={locale} topics={topics} />
            </>
          }
        >
          {members && <p className="byline">{t('news.membersOnly')}</p>}
        </PageHead>
        <div className="columns">
          <div>
            <div className="prose">
              {cover && <Figure locale={locale} media={cover} />}
              <RichText locale={locale} value={material.body} />
              {material.videoUrl && (
                <Embed
                  locale={locale}
                  url={material.videoUrl}
                  title={material.title}
                  transcript={material.transcript}
                />
              )}
            </div>
            {material.files && material.files.length > 0 && (
              <Part title={t('media.files')} className="prose files">
                <Files locale={locale} files={material.files} />
              </Part>
            )}
          </div>
          <aside className="about" aria-labelledby="about">
            <h2 id="about">{t('materials.about')}</h2>
            <Facts
              facts={[
                [
                  t('materials.published'),
                  <DateLabel key="published" locale={locale} date={material.publishedOn} />,
                ],
                [t('news.municipality'), namedLink(locale, 'municipalities', town?.id)],
                [t('news.project'), namedLink(locale, 'projects', idOf(material.project))],
              ]}
            />
          </aside>
        </div>
      </article>
    </Page>
  )
}
