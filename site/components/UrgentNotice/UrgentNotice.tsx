import { globalBySlug } from '../../content/content'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Lines } from '../Lines/Lines'

/** What everyone must know now, above every page; editors switch it on and off. */
export async function UrgentNotice({ locale }: { locale: Locale }) {
  const { active, level, text, link, linkLabel } = await globalBySlug('notice', locale)
  if (!active || !text) return null
  const t = translator(locale)
  return (
    <section className={`urgent tone-${level}`} aria-label={t('notice.label')}>
      <div className="wrap">
        <p>
          <b>{t(`notice.${level}`)}:</b> <Lines text={text} />{' '}
          {link && linkLabel && <a href={link}>{linkLabel}</a>}
        </p>
      </div>
    </section>
  )
}
