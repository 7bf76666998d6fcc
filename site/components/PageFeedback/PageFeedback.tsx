import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'

/** "Was this page useful?", under every page. The answer goes to delivery, which asks those who say no what is missing. */
export function PageFeedback({ locale, address }: { locale: Locale; address: string }) {
  const t = translator(locale)
  return (
    <form
      className="page-feedback"
      method="post"
      action={hrefTo(locale, 'feedback')}
      aria-labelledby="useful"
    >
      <div className="wrap">
        <input type="hidden" name="page" value={address} />
        <b id="useful">{t('feedback.useful')}</b>
        <button className="button button-quiet" name="useful" value="yes" type="submit">
          {t('feedback.yes')}
        </button>
        <button className="button button-quiet" name="useful" value="no" type="submit">
          {t('feedback.no')}
        </button>
      </div>
    </form>
  )
}
