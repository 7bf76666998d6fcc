import type { FAQPage } from 'schema-dts'
import type { Locale } from '../../i18n/locales'
import { JsonLd } from '../JsonLd/JsonLd'
import { questionsIn } from '../questionsIn'

/** The frequent questions of the whole page: search engines take them from one list only. `of`: its texts and blocks. */
export function FaqJsonLd({ locale, of }: { locale: Locale; of: unknown }) {
  const questions = questionsIn(of)
  if (questions.length === 0) return null
  return (
    <JsonLd<FAQPage>
      thing={{
        '@context': 'https://schema.org',
        '@type': 'FAQPage',
        inLanguage: locale,
        mainEntity: questions.map(({ question, answer }) => ({
          '@type': 'Question',
          name: question,
          acceptedAnswer: { '@type': 'Answer', text: answer },
        })),
      }}
    />
  )
}
