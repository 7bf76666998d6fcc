import { describe, expect, it } from 'vitest'
import { EuEmblem } from '../../../site/components/EuEmblem/EuEmblem'
import { JsonLd } from '../../../site/components/JsonLd/JsonLd'
import { hoursLabel } from '../../../site/components/OpeningHours/hoursLabel'
import { OpeningHours } from '../../../site/components/OpeningHours/OpeningHours'
import { Paragraphs } from '../../../site/components/Paragraphs/Paragraphs'
import { Picture } from '../../../site/components/Picture/Picture'
import { Steps } from '../../../site/components/Steps/Steps'
import { TownContacts } from '../../../site/components/TownContacts/TownContacts'
import { textLanguage } from '../../../site/components/textLanguage'
import type { Media, Municipality } from '../../../site/content/documents'
import { translator } from '../../../site/i18n/translator'
import { renderHtml } from './renderHtml'

const media = (more: Partial<Media>): Media => ({
  id: 'm1',
  alt: 'Dom',
  createdAt: '',
  updatedAt: '',
  filename: 'dom.jpg',
  width: 2000,
  height: 1000,
  ...more,
})

describe('the contacts of a town', () => {
  const town = (more: Partial<Municipality>) => ({ id: 't1', title: 'Trnava', ...more }) as Municipality
  const html = (more: Partial<Municipality>) =>
    renderHtml(<TownContacts locale="en" town={town(more)} level={3} />)

  it('are nothing where no field is filled in', async () => {
    expect(await html({ coordinator: { name: null, phone: '', email: null }, offices: [] })).toBe('')
  })

  it('say whose they are, and leave an address in Slovak', async () => {
    const result = await html({
      coordinator: { phone: '+421 000' },
      offices: [{ name: 'Town Hall', address: 'Hlavná 1' }],
    })
    const t = translator('en')
    for (const title of ['municipalities.coordinator', 'municipalities.offices'] as const)
      expect(result).toContain(`<h3>${t(title)}</h3>`)
    expect(result).toContain('<div lang="sk" dir="ltr">Hlavná 1</div>')
  })
})

describe('a picture', () => {
  it('offers AVIF before WebP, in all sizes that were made, and keeps its proportions', async () => {
    const html = await renderHtml(
      <Picture
        sizes="100vw"
        media={media({
          sizes: {
            small: { filename: 'dom-480.webp', width: 480, height: 240 },
            medium: { filename: 'dom-960.webp', width: 960, height: 480 },
            smallAvif: { filename: 'dom-480.avif', width: 480, height: 240 },
            // Not made, because the original is smaller.
            large: { filename: null, width: null, height: null },
          },
        })}
      />,
    )
    expect(html).toBe(
      '<picture>' +
        '<source type="image/avif" srcSet="/media/dom-480.avif 480w" sizes="100vw"/>' +
        '<source type="image/webp" srcSet="/media/dom-480.webp 480w, /media/dom-960.webp 960w" sizes="100vw"/>' +
        '<img src="/media/dom-960.webp" alt="Dom" width="960" height="480" loading="lazy" decoding="async"/>' +
        '</picture>',
    )
  })

  it('says by a class where its subject is', async () => {
    expect(await renderHtml(<Picture sizes="1px" media={media({ focalX: 10, focalY: 90 })} />)).toContain(
      'class="focus-left focus-bottom"',
    )
  })
})

describe('data for machines', () => {
  it('cannot end its script', async () => {
    const html = await renderHtml(
      <JsonLd
        thing={{ '@context': 'https://schema.org', '@type': 'Thing', name: '</script><script>alert(1)' }}
      />,
    )
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    expect(html).not.toContain('<script>alert')
  })
})

describe('opening hours', () => {
  it('show the whole week, several times of a day, and closed days', async () => {
    const html = await renderHtml(
      <OpeningHours
        locale="sk"
        hours={[
          { id: '1', day: 'mo', opens: '08:00', closes: '12:00' },
          { id: '2', day: 'mo', opens: '13:00', closes: '16:00', note: 'len objednaní' },
        ]}
      />,
    )
    expect(html.match(/<th scope="row">/g)).toHaveLength(7)
    expect(html).toContain(
      '<th scope="row">Pondelok</th><td><span>8:00\u202f–\u202f12:00</span><span>13:00\u202f–\u202f16:00</span><small>len objednaní</small></td>',
    )
    expect(html).toContain('<th scope="row">Nedeľa</th><td>zatvorené</td>')
  })
})

describe('the hours of a day', () => {
  it.each([
    ['sk', '8:00\u202f–\u202f12:00', '8:00\u202f–\u202f24:00'],
    ['en', '08:00–12:00', '08:00–24:00'],
    ['uk', '08:00–12:00', '08:00–24:00'],
  ] as const)('are written in %s as the times of events are', (locale, morning, all) => {
    expect(hoursLabel(locale, '08:00', '12:00')).toBe(morning)
    expect(hoursLabel(locale, '08:00', '24:00')).toBe(all)
  })
})

describe('plain text of an editor', () => {
  it('keeps its paragraphs and lines, and is text to the browser', async () => {
    expect(await renderHtml(<Paragraphs text={'a\nb\n\n<b>c</b>'} />)).toBe(
      '<p>a<br/>b</p><p>&lt;b&gt;c&lt;/b&gt;</p>',
    )
  })
})

describe('steps', () => {
  it('are a list with headings under the one they belong to', async () => {
    expect(await renderHtml(<Steps title="Postup" steps={[{ title: 'Prvý', text: 'x' }]} level={2} />)).toBe(
      '<div class="steps"><h2>Postup</h2><ol class="plain"><li><h3>Prvý</h3><p>x</p></li></ol></div>',
    )
  })
})

describe('the emblem of the European Union', () => {
  it('has twelve upright stars on a circle of a third of its height', async () => {
    const html = await renderHtml(<EuEmblem label="EÚ" />)
    const [, stars = ''] = /fill="#fc0" d="([^"]*)"/.exec(html) ?? []
    const tops = [...stars.matchAll(/M(\d+) (\d+)l/g)].map(([, x, y]) => [Number(x), Number(y) + 30] as const)
    expect(tops).toHaveLength(12)
    for (const [x, y] of tops) expect(Math.hypot(x - 405, y - 270)).toBeCloseTo(180, -1)
  })
})

describe('a text in another language than its page', () => {
  it('says which, and its direction', () => {
    expect(textLanguage('sk', 'bg')).toEqual({ lang: 'bg', dir: 'ltr' })
    expect(textLanguage('sk', 'ar')).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(textLanguage('sk', 'sk')).toEqual({})
    expect(textLanguage('sk', null)).toEqual({})
  })
})
