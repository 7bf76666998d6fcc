import { hrefTo } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'

/**
 * The form in which a reader says what is wrong or missing; delivery takes it. It asks for no name and no address.
 * `template` marks the places that delivery fills in.
 */
export function FeedbackForm({ locale, template = false }: { locale: Locale; template?: boolean }) {
  const t = translator(locale)
  return (
    <form className="feedback" method="post" action={hrefTo(locale, 'feedback')}>
      <p className="field">
        <label htmlFor="feedback-comment">{t('feedback.comment')}</label>
        <textarea
          id="feedback-comment"
          aria-invalid={false}
          aria-describedby="feedback-hint"
          name="comment"
          required
          rows={5}
          maxLength={1000}
          defaultValue={template ? '__COMMENT__' : undefined}
        />
        <small id="feedback-hint">{t('feedback.hint')}</small>
      </p>
      <p className="field">
        <label htmlFor="feedback-page">{t('feedback.page')}</label>
        <input
          type="text"
          id="feedback-page"
          name="page"
          maxLength={300}
          defaultValue={template ? '__PAGE__' : undefined}
        />
      </p>
      {/* Nobody sees it; programs that fill in everything give themselves away. */}
      <p className="heard" aria-hidden="true">
        <label>
          {t('feedback.trap')} <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </p>
      <p>
        <button className="button" type="submit">
          {t('feedback.submit')}
        </button>
      </p>
    </form>
  )
}
