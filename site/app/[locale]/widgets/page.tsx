// The configurator of the widgets: delivery marks what was chosen and puts the preview and the code in, request by request.
import { environment } from '../../../../environment'
import { everyLanguage } from '../../../components/everyLanguage'
import { Page } from '../../../components/Page/Page'
import { PageHead } from '../../../components/PageHead/PageHead'
import { Part } from '../../../components/Part/Part'
import { WidgetChoices } from '../../../components/WidgetChoices/WidgetChoices'
import { WidgetSnippet } from '../../../components/WidgetSnippet/WidgetSnippet'
import { assetAddress } from '../../../elements/assetAddress'
import { assetIntegrity } from '../../../elements/assetIntegrity'
import { hrefTo } from '../../../i18n/addresses'
import { translator } from '../../../i18n/translator'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function Widgets({ params }: { params: Promise<{ locale: string }> }) {
  const locale = pageLocale((await params).locale)
  const t = translator(locale)
  const site = environment.siteUrl
  const element = (script: string) =>
    `<script ${script} async crossorigin="anonymous"></script>\n<kapacity-widget__ATTRIBUTES__>\n  <a href="__MORE__">__TITLE__</a>\n</kapacity-widget>`
  return (
    <Page
      locale={locale}
      title={t('widgets.title')}
      description={t('widgets.intro')}
      translations={everyLanguage((other) => hrefTo(other, 'widgets'))}
      crumbs={[]}
      search={{ kind: 'page' }}
    >
      <div className="wrap">
        <PageHead title={t('widgets.title')} lead={t('widgets.intro')} />
        <widget-configurator
          className="stack"
          data-copy={t('widgets.copy')}
          data-copied={t('widgets.copied')}
          data-copy-failed={t('widgets.copyFailed')}
          data-failed={t('widgets.failed')}
        >
          <WidgetChoices locale={locale} />
          <div className="widget-result stack">
            <Part title={t('widgets.preview')}>
              <div data-slot="preview" />
            </Part>
            <Part title={t('widgets.snippets')}>
              <WidgetSnippet
                title={t('widgets.script')}
                text={t('widgets.scriptText')}
                code={element(`src="${site}/embed/v1.js"`)}
              />
              <WidgetSnippet
                title={t('widgets.frame')}
                text={t('widgets.frameText')}
                code={
                  '<iframe src="__FRAME__" title="__TITLE__" width="100%" height="__HEIGHT__" style="border:0" loading="lazy"></iframe>'
                }
              >
                <div data-slot="frame-town" />
              </WidgetSnippet>
              <WidgetSnippet
                title={t('widgets.pinned')}
                text={t('widgets.pinnedText')}
                code={element(
                  `src="${site}${assetAddress('embed/v1')}" integrity="${assetIntegrity('embed/v1')}"`,
                )}
              />
            </Part>
          </div>
          <Part title={t('widgets.privacy')}>
            <p>{t('widgets.privacyText')}</p>
            <WidgetSnippet title={t('widgets.privacyNotice')} code={t('widgets.privacyCopy', { site })} />
            <WidgetSnippet
              title={t('widgets.csp')}
              text={t('widgets.cspText')}
              code={`script-src ${site}; connect-src ${site}; frame-src ${site}`}
            />
          </Part>
          <Part title={t('widgets.oembed')}>
            <p>{t('widgets.oembedText')}</p>
          </Part>
          <Part title={t('widgets.feeds')}>
            <p>{t('widgets.feedsText')}</p>
            <ul>
              <li>
                <a href={`/${locale}/feed.xml`}>{t('widgets.feedNews')}</a>
              </li>
              <li>
                <a href={`/${locale}/calendar.ics`}>{t('widgets.feedCalendar')}</a>
              </li>
            </ul>
          </Part>
        </widget-configurator>
        <script type="module" src={assetAddress('widget-configurator')} />
      </div>
    </Page>
  )
}
