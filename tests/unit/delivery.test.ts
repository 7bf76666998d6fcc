import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { acceptedEncodings } from '../../site/delivery/acceptedEncodings'
import { cacheControl } from '../../site/delivery/cacheControl'
import { FileTree } from '../../site/delivery/FileTree'
import { html } from '../../site/delivery/html'
import { isMembersAddress, isMembersPath, nextPage } from '../../site/delivery/members'
import { addressOfPath, requestPath } from '../../site/delivery/requestPath'

describe('html', () => {
  it('escapes what is put in, and keeps what it made itself', () => {
    const name = `<b>"Jana" & 'Olena'</b>`
    expect(html`<p title="${name}">${html`<i>${name}</i>`}</p>`.markup).toBe(
      '<p title="&lt;b&gt;&quot;Jana&quot; &amp; &#39;Olena&#39;&lt;/b&gt;">' +
        '<i>&lt;b&gt;&quot;Jana&quot; &amp; &#39;Olena&#39;&lt;/b&gt;</i></p>',
    )
  })

  it('joins lists and leaves out what is not there', () => {
    expect(
      html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}</ul>${null}${undefined}${false}${0}`.markup,
    ).toBe('<ul><li>1</li><li>2</li></ul>0')
  })
})

describe('accepted encodings', () => {
  it.each([
    [undefined, ['identity']],
    ['br', ['br', 'identity']],
    ['gzip, br', ['br', 'gzip', 'identity']],
    ['gzip;q=1, br;q=0.9', ['gzip', 'br', 'identity']],
    ['gzip;q=0, *', ['br', 'identity']],
    ['br;q=x', ['identity']],
    ['identity;q=0', ['identity']],
  ])('of %j', (header, encodings) => {
    expect(acceptedEncodings(header)).toEqual(encodings)
    expect(acceptedEncodings(header)).toEqual(encodings)
  })
})

describe('the path of a request', () => {
  it.each([
    ['/sk', { path: '/sk', canonical: '/sk', isCanonical: true, query: '', hidden: false }],
    ['/sk?a=/../b', { path: '/sk', canonical: '/sk', isCanonical: true, query: '?a=/../b', hidden: false }],
    ['/sk/', { path: '/sk', canonical: '/sk', isCanonical: false, query: '', hidden: false }],
    ['/', { path: '/', canonical: '/', isCanonical: true, query: '', hidden: false }],
    ['/%C3%A1%20b', { path: '/á b', canonical: '/%C3%A1%20b', isCanonical: true, query: '', hidden: false }],
    ['/%c3%a1%7E', { path: '/á~', canonical: '/%C3%A1~', isCanonical: false, query: '', hidden: false }],
    ["/a(b)!*'&=+,;:@", { path: "/a(b)!*'&=+,;:@", canonical: "/a(b)!*'&=+,;:@", isCanonical: true }],
    ['/%26', { path: '/&', canonical: '/%26', isCanonical: true }],
    ['https://x.sk/sk?q', { path: '/sk', isCanonical: true, query: '?q' }],
    ['/.well-known/security.txt', { hidden: false }],
    ['/.well-knownx', { hidden: true }],
    ['/a.html', { hidden: true }],
    ['/a.htmlx', { hidden: false }],
  ])('%s', (target, expected) => {
    expect(requestPath(target)).toMatchObject(expected)
  })

  it.each([
    '',
    'sk',
    '*',
    '?',
    '/a b',
    '/\u00e1',
    '/a\\b',
    '/..',
    '/a/./b',
    '/%2E%2E',
    '/%2f',
    '/%5C',
    '/%00',
    '/%1f',
  ])('%j names nothing', (target) => expect(requestPath(target)).toEqual({ problem: 'malformed' }))

  it('and back', () => expect(addressOfPath('/médiá/a b.png')).toBe('/m%C3%A9di%C3%A1/a%20b.png'))
})

describe('members’ addresses', () => {
  it.each([
    ['/sk/clenska-zona', true, true],
    ['/uk/zona-uchasnykiv/novyny/x', true, true],
    ['/members-files/Plan.pdf', true, true],
    ['/SK/Clenska-Zona', true, false],
    ['/Members-Files/Plan.pdf', true, false],
    ['/sk/clenska-zonax', false, false],
    ['/sk', false, false],
    ['/members-filesx/y', false, false],
  ])('%s', (address, path, canonical) => {
    expect([isMembersPath(address), isMembersAddress(address)]).toEqual([path, canonical])
  })

  it('are the only ones to go to after signing in', () => {
    expect(nextPage('/en/members-area/news/x', 'sk')).toBe('/en/members-area/news/x')
    for (const asked of [undefined, ['/sk/clenska-zona'], '/sk', '//x', 'https://x/sk/clenska-zona/..']) {
      expect(nextPage(asked, 'sk')).toBe('/sk/clenska-zona')
    }
  })
})

describe('caching', () => {
  it.each([
    ['/media/a.0123456789ab.png', 'public, max-age=3600, stale-while-revalidate=86400'],
    ['/elements/x.0123456789ab.js', 'public, max-age=31536000, immutable'],
    ['/elements/x.js', 'public, max-age=0, must-revalidate'],
    ['/sk/spravy/0123456789abcdef', 'public, max-age=0, must-revalidate'],
  ])('%s: %s', (address, caching) => expect(cacheControl(address)).toBe(caching))
})

describe('the files in memory', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kapacity-files-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('stay within their budget, and those that are asked for stay longest', () => {
    mkdirSync(path.join(folder, 'sk'))
    for (let n = 0; n < 30; n++) writeFileSync(path.join(folder, 'sk', `${n}.html`), 'x'.repeat(1000))
    let made = 0
    const tree = new FileTree(
      folder,
      () => {
        made++
        return {}
      },
      10_000,
    )
    for (let n = 0; n < 30; n++) {
      expect(tree.find(`/sk/${n}`, ['br', 'identity'])?.body?.length).toBe(1000)
      tree.find('/sk/0', ['identity'])
    }
    const read = made
    tree.find('/sk/0', ['identity'])
    tree.find('/sk/29', ['identity'])
    expect(made).toBe(read)
    // Nearly all were read once; the one asked for all the time was not read for each of them.
    expect(read).toBeLessThan(40)
    expect(
      Array.from({ length: 30 }, (_, n) => tree.knows(`/sk/${n}`)).filter(Boolean).length,
    ).toBeLessThanOrEqual(10)
  })

  it('forget a file that is gone', () => {
    writeFileSync(path.join(folder, 'gone.html'), 'x')
    const tree = new FileTree(folder, () => ({}))
    expect(tree.find('/gone', ['identity'])).not.toBeNull()
    rmSync(path.join(folder, 'gone.html'))
    expect(tree.find('/gone', ['identity'])).toBeNull()
    expect(tree.knows('/gone')).toBe(false)
    expect(tree.find('/sk', ['identity'])).toBeNull()
    expect(tree.find(`/${'x'.repeat(300)}`, ['identity'])).toBeNull()
  })
})
