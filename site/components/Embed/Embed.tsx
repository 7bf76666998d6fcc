import { assetAddress } from '../../elements/assetAddress'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Paragraphs } from '../Paragraphs/Paragraphs'

/**
 * A video kept elsewhere: a link to it, and where script runs a button that plays it here. Nothing is asked of
 * the other service before the reader agrees. The element is described in site/elements/consent-video.ts.
 */
export function Embed({
  locale,
  url,
  title,
  transcript,
}: {
  locale: Locale
  url: string
  title: string
  transcript?: string | null
}) {
  if (!URL.canParse(url)) return null
  const t = translator(locale)
  const host = new URL(url).hostname.replace(/^www\./, '')
  return (
    <div className="embed">
      <consent-video>
        <a href={url}>{`${title} – ${host}`}</a>
        <p>{t('media.videoConsent', { host })}</p>
        <button className="button" type="button" hidden>
          {t('media.videoPlay')}
        </button>
      </consent-video>
      {transcript && (
        <>
          <details>
            <summary>{t('media.transcript')}</summary>
            <Paragraphs text={transcript} />
          </details>
          <script type="module" src={assetAddress('unfold')} />
        </>
      )}
      <script type="module" src={assetAddress('consent-video')} />
    </div>
  )
}
