// The template of what delivery answers to feedback: thanks, and for those who were not helped the question why.
import { everyLanguage } from '../../../components/everyLanguage'
import { FeedbackForm } from '../../../components/FeedbackForm/FeedbackForm'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Feedback({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  return (
    <Page
      locale={locale}
      title={t('feedback.title')}
      translations={everyLanguage((other) => hrefTo(other, 'feedback'))}
      crumbs={[]}
      unlisted
    >
      <div className="wrap">
        <PageHead title={t('feedback.title')} lead={t('feedback.intro')} />
        <div data-slot="message" />
        <FeedbackForm locale={locale} template />
      </div>
    </Page>
  )
}
