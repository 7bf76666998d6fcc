import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hrefTo } from '../../../site/i18n/addresses'
import { locales } from '../../../site/i18n/locales'
import { translator } from '../../../site/i18n/translator'
import { widgetFeed } from '../../e2e/town/widgetFeed'
import { ask } from './ask'
import { type RunningDelivery, startDelivery } from './startDelivery'

let delivery: RunningDelivery
beforeAll(async () => {
  delivery = await startDelivery()
})
afterAll(() => delivery.stop())

const site = 'http://localhost:3000'
const get = (path: string) => ask(delivery.server, path)
const { news, services, events } = widgetFeed.lists

const ancestorsOf = (policy: unknown) => /frame-ancestors ([^;]+)/.exec(String(policy))?.[1]

describe('a widget in a frame', () => {
  it.each([
    ['of all, for anyone', '/embed/v1/sk/frame', '*'],
    ['on a topic, for anyone', '/embed/v1/sk/frame?topic=byvanie', '*'],
    [
      'of a town, for the domains it has named',
      '/embed/v1/sk/frame?municipality=trnava',
      "'self' https://www.trnava.sk http://www.trnava.sk",
    ],
    [
      'of a town, on a topic',
      '/embed/v1/uk/frame?municipality=trnava&topic=byvanie&type=services',
      "'self' https://www.trnava.sk http://www.trnava.sk",
    ],
    [
      'of a town by its former name',
      '/embed/v1/sk/frame?municipality=tyrnavia',
      "'self' https://www.trnava.sk http://www.trnava.sk",
    ],
    ['of a town that is open', '/embed/v1/sk/frame?municipality=zilina', '*'],
  ])('%s', async (_what, address, ancestors) => {
    const answer = await get(address)
    expect(answer.status).toBe(200)
    expect(ancestorsOf(answer.headers['content-security-policy'])).toBe(ancestors)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(answer.text).not.toContain('<script')
  })

  it('is nowhere shown but on our own pages while the domains cannot be read', async () => {
    const other = await startDelivery()
    try {
      other.tree.remove('members/embed/v1/domains.json')
      const answer = await ask(other.server, '/embed/v1/sk/frame?municipality=trnava')
      expect(answer.status).toBe(200)
      expect(ancestorsOf(answer.headers['content-security-policy'])).toBe("'self'")
    } finally {
      await other.stop()
    }
  })

  it('shows what was asked for', async () => {
    const { text } = await get('/embed/v1/sk/frame?municipality=trnava&type=services&limit=1&theme=dark')
    expect(text).toContain('<html lang="sk" class="dark">')
    expect(text).toContain(`<h1>${services.title}</h1>`)
    expect(text).toContain(`href="${services.items[0]?.url}" target="_top"`)
    expect(text).toContain(`${services.items[0]?.summary}`)
    expect(text).not.toContain(`${services.items[1]?.title}`)
    expect(text).toContain(services.more.url)
    const brief = await get('/embed/v1/sk/frame?type=services&look=brief')
    expect(brief.text).toContain(`${services.items[1]?.title}`)
    expect(brief.text).not.toContain(`${services.items[0]?.summary}`)
    expect((await get('/embed/v1/sk/frame?type=events')).text).toContain(events.empty)
    expect((await get('/embed/v1/sk/frame?type=notice')).text).toContain(widgetFeed.notice.text)
  })

  it('shows texts as texts', async () => {
    const { text } = await get('/embed/v1/sk/frame?limit=10')
    expect(text).toContain('Mestá &lt;b&gt;Bratislava&lt;/b&gt;, Banská Bystrica &amp; Trnava spolupracujú')
    expect(text).not.toContain('<script')
  })

  it.each(['type=weather', 'limit=0', 'limit=-5', 'limit=999', 'limit=x', 'look=x&theme=x', 'type=a&type=b'])(
    'does what it usually does for %s',
    async (query) => {
      const answer = await get(`/embed/v1/sk/frame?${query}`)
      expect(answer.status).toBe(200)
      expect(answer.text).toContain(`<h1>${news.title}</h1>`)
    },
  )

  it.each(locales)('says so where there is no such town, %s', async (locale) => {
    const answer = await get(`/embed/v1/${locale}/frame?municipality=atlantis`)
    expect(answer.status).toBe(404)
    expect(answer.text).toContain(translator(locale)('widget.unknownTitle'))
    expect(ancestorsOf(answer.headers['content-security-policy'])).toBe('*')
  })

  it('carries a script only where the page around asks for the height', async () => {
    const { text } = await get('/embed/v1/sk/frame?parent=https%3A%2F%2Fwww.trnava.sk')
    expect(text).toContain('<script src="/embed/frame.js" defer></script>')
  })

  it('is the only kind of page that may be framed', async () => {
    for (const address of ['/sk', '/sk/spravy', hrefTo('sk', 'search'), hrefTo('sk', 'widgets'), '/nothing'])
      expect(ancestorsOf((await get(address)).headers['content-security-policy'])).toBe("'none'")
  })

  it('does not tell readers which domains towns have named', async () => {
    const answer = await get('/embed/v1/domains.json')
    expect(answer.status).not.toBe(200)
    expect(answer.text).not.toContain('trnava')
  })
})

describe('oEmbed', () => {
  const asked = (url: string, more = '') => get(`/oembed?url=${encodeURIComponent(url)}${more}`)

  it('describes a page', async () => {
    const answer = await asked(`${site}/sk/materialy`)
    expect(answer.status).toBe(200)
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    const said = JSON.parse(answer.text)
    expect(said).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Deti & "škola"',
      provider_name: 'KapaCITY',
      thumbnail_url: `${site}/share/1-0123456789abcdef01234567.png`,
      width: 600,
    })
    expect(said.html).toContain(`src="${site}/embed/v1/sk/card?page=%2Fsk%2Fmaterialy"`)
    expect(said.html).toContain(`<a href="${site}/sk/materialy">Deti &amp; &quot;škola&quot;</a>`)
  })

  it('keeps to the size that is asked for', async () => {
    const said = JSON.parse((await asked(`${site}/sk/materialy`, '&maxwidth=400&maxheight=150')).text)
    expect(said).toMatchObject({ width: 400, height: 150 })
    const senseless = JSON.parse((await asked(`${site}/sk/materialy`, '&maxwidth=x&maxheight=-5')).text)
    expect(senseless).toMatchObject({ width: 600, height: 220 })
  })

  it('knows a page by its former address', async () => {
    expect(JSON.parse((await asked(`${site}/sk/stare-materialy`)).text).html).toContain(
      `${site}/sk/materialy`,
    )
  })

  it('answers in XML as well', async () => {
    const answer = await asked(`${site}/sk/materialy`, '&format=xml')
    expect(answer.headers['content-type']).toMatch(/^text\/xml/)
    expect(answer.text).toContain('<title>Deti &amp; &quot;škola&quot;</title>')
    expect(answer.text).toContain('<html>&lt;blockquote&gt;')
  })

  it.each([
    ['a page of somebody else', 'https://elsewhere.example/sk/materialy', '', 404],
    ['a page that is not there', `${site}/sk/nic`, '', 404],
    ['a members’ page', `${site}${hrefTo('sk', 'members')}`, '', 404],
    ['a page that no search engine lists', `${site}${hrefTo('sk', 'feedback')}`, '', 404],
    ['a file', `${site}/robots.txt`, '', 404],
    ['a trick', `${site}/sk/%2e%2e%2fmembers`, '', 404],
    ['no address', 'http://', '', 404],
    ['another format', `${site}/sk/materialy`, '&format=yaml', 501],
  ])('refuses %s', async (_what, url, more, status) => {
    expect((await asked(url, more)).status).toBe(status)
  })

  it('says what is missing', async () => {
    expect((await get('/oembed')).status).toBe(400)
  })

  it('has a card for the page, which anyone may frame', async () => {
    const answer = await get('/embed/v1/sk/card?page=/sk/materialy')
    expect(answer.status).toBe(200)
    expect(ancestorsOf(answer.headers['content-security-policy'])).toBe('*')
    expect(answer.text).toContain('>Deti &amp; &quot;škola&quot;</a>')
    expect(answer.text).toContain('<p>&lt;script&gt; a iné</p>')
    expect((await get('/embed/v1/sk/card?page=https://elsewhere.example/')).status).toBe(404)
  })
})

describe.each(locales)('the configurator, %s', (locale) => {
  const t = translator(locale)
  const page = hrefTo(locale, 'widgets')

  it('gives the code of what was chosen, as text', async () => {
    const answer = await get(
      `${page}?type=services&municipality=trnava&topic=byvanie&locale=en&limit=3&look=brief&theme=dark`,
    )
    expect(answer.status).toBe(200)
    const attributes =
      ' type="services" municipality="trnava" topic="byvanie" locale="en" look="brief" theme="dark" limit="3"'
    expect(answer.text).toContain(`&lt;kapacity-widget${attributes.replaceAll('"', '&quot;')}&gt;`)
    const query = attributes.replace(' locale="en"', '').trim().replaceAll('" ', '&').replaceAll('"', '')
    const frame = `/embed/v1/en/frame?${query}`
    expect(answer.text).toContain(`src="${frame.replaceAll('&', '&amp;')}"`)
    // The markup of the snippet, shown as text.
    expect(answer.text).toContain(`src=&quot;${site}${frame.replaceAll('&', '&amp;amp;')}&quot;`)
    expect(answer.text).toContain('value="trnava" selected=""')
    expect(answer.text).toContain('value="services" selected=""')
    expect(answer.text).toContain(t('widgets.frameTown'))
    expect((await get(frame)).status).toBe(200)
  })

  it('shows the news of all where nothing was chosen, and leaves out what is not so', async () => {
    for (const query of ['', '?municipality=atlantis&theme=pink&limit=0']) {
      const { text } = await get(page + query)
      expect(text).toContain('&lt;kapacity-widget type=&quot;news&quot;&gt;')
      expect(text).toContain(`${news.title}&lt;/a&gt;`)
      expect(text).not.toContain(t('widgets.frameTown'))
    }
  })
})
