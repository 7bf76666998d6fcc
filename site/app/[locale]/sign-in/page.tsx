// The template of the members' sign-in: delivery takes the form and puts its message in where it refuses one.
import { everyLanguage } from '../../../components/everyLanguage'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function SignIn({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  return (
    <Page
      locale={locale}
      title={t('signIn.title')}
      translations={everyLanguage((other) => hrefTo(other, 'sign-in'))}
      crumbs={[]}
      unlisted
    >
      <div className="wrap">
        <PageHead title={t('signIn.title')} lead={t('signIn.intro')} />
        <div data-slot="message" />
        <form method="post" action={hrefTo(locale, 'sign-in')}>
          <input type="hidden" name="next" defaultValue={hrefTo(locale, 'members')} />
          <p className="field">
            <label htmlFor="email">{t('signIn.email')}</label>
            <input
              id="email"
              aria-invalid={false}
              name="email"
              type="email"
              autoComplete="username"
              required
              maxLength={200}
            />
          </p>
          <p className="field">
            <label htmlFor="password">{t('signIn.password')}</label>
            <input
              id="password"
              aria-invalid={false}
              name="password"
              type="password"
              autoComplete="current-password"
              required
              maxLength={200}
            />
          </p>
          <p>
            <button className="button" type="submit">
              {t('signIn.submit')}
            </button>
          </p>
        </form>
        <p className="soft">{t('signIn.help')}</p>
      </div>
    </Page>
  )
}
