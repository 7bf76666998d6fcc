import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Page } from '../../../site/components/Page/Page'
import type { Translations } from '../../../site/components/translationsOf'
import { locales } from '../../../site/i18n/locales'
import { translator } from '../../../site/i18n/translator'
import { searchRecord } from '../../../site/publish/searchRecord'
import { installFakeContent } from './fakeContent'
import { renderHtml } from './renderHtml'

// The scripts are made by a build, which these tests do without.
vi.mock('../../../site/elements/assetAddress', () => ({
  assetAddress: (name: string) => `/elements/${name}.js`,
}))

const page = (translations: Translations, unlisted = false) =>
  renderHtml(
    <Page locale="sk" title="Správa" translations={translations} unlisted={unlisted}>
      <h1>Správa</h1>
    </Page>,
  )

describe('the frame of a page', () => {
  beforeEach(() =>
    installFakeContent({
      globals: {
        settings: { siteName: 'KapaCITY' },
        navigation: {
          items: Array.from({ length: 7 }, (_, index) => ({
            label: `Odkaz ${index + 1}`,
            kind: 'url',
            url: `https://example.org/${index + 1}`,
          })),
        },
        notice: { active: true, level: 'danger', text: 'Úrad je zatvorený.' },
      },
    }),
  )

  it('lists only real translations as alternates', async () => {
    const html = await page({ sk: '/sk/spravy/a', uk: '/uk/novyny/a' })
    expect(
      [...html.matchAll(/hrefLang="([a-z-]+)" href="[^"]*(\/[a-z]{2}\/[^"]*)"/g)].map(String),
    ).toHaveLength(3)
    expect(html).toMatch(/rel="alternate" hrefLang="uk" href="[^"]*\/uk\/novyny\/a"/)
    expect(html).toMatch(/rel="alternate" hrefLang="x-default" href="[^"]*\/sk\/spravy\/a"/)
    expect(html).not.toMatch(/rel="alternate" hrefLang="en"/)
  })

  it.each(locales)(
    'says in %s that a machine has translated the page, and leaves it out of the search',
    async (locale) => {
      const html = await renderHtml(
        <Page locale={locale} title="A" translations={{}} search={{ kind: 'page' }} machineTranslated>
          <h1>A</h1>
        </Page>,
      )
      const said = translator(locale)('language.machineUnchecked')
      expect(html).toContain(said)
      expect(searchRecord('/x', html)?.text).not.toContain(said)
      expect(await page({ sk: '/sk/a' })).not.toContain(translator('sk')('language.machineUnchecked'))
    },
  )

  it('says in the missing language that the page is missing in it', async () => {
    const html = await page({ sk: '/sk/spravy/a', uk: '/uk/novyny/a' })
    expect(html).toContain('href="#languages"')
    expect(html).toContain('id="languages"')
    expect(html).toContain('<li lang="en">')
    expect(html).toContain(translator('en')('language.missing'))
    expect(html).not.toContain(translator('uk')('language.missing'))
  })

  it('says nothing of languages where the page is complete', async () => {
    expect(await page({ sk: '/sk/a', en: '/en/a', uk: '/uk/a' })).not.toContain('id="languages"')
  })

  it('asks search engines to leave an unlisted page alone, and names no canonical address for it', async () => {
    const html = await page({ sk: '/sk/hladat', en: '/en/search', uk: '/uk/poshuk' }, true)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toContain('rel="canonical"')
  })

  it('shows five links of the navigation at most', async () => {
    const html = await page({ sk: '/sk/a' })
    expect(html).toContain('Odkaz 5')
    expect(html).not.toContain('Odkaz 6')
  })

  it('shows the urgent notice with its level in words', async () => {
    const html = await page({ sk: '/sk/a' })
    expect(html).toContain(`<b>${translator('sk')('notice.danger')}:</b> Úrad je zatvorený.`)
  })

  it('has no inline style and no script of its own but data and what keeps it for later', async () => {
    const html = await page({ sk: '/sk/a' })
    expect(html).not.toContain('style=')
    expect(html.match(/<script(?! type="application\/ld\+json")[^>]*>/g)).toEqual([
      '<script type="module" src="/elements/offline.js">',
    ])
  })
})
