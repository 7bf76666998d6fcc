import { expect, it } from 'vitest'
import { searchRecord } from '../../site/publish/searchRecord'

const page = `<html><head><meta name="description" content="Čo &amp; ako"/></head><body><header>Hlavička</header>
<main id="obsah" data-search="{&quot;kind&quot;:&quot;services&quot;,&quot;foundAs&quot;:&quot;výplata · Residence&quot;,&quot;topics&quot;:[&quot;Bývanie&quot;],&quot;town&quot;:&quot;Trnava&quot;}">
<nav>Domov</nav><h1>Prechodný <em>pobyt</em></h1><p>Prvý<b>ch</b> tri&nbsp;sto&#x27;</p><p>Druhý</p>
<aside>Súvisiace</aside><svg><title>ikona</title></svg></main><footer>Päta</footer></body></html>`

it('is what a page says of itself and the text of its main part', () => {
  expect(searchRecord('/sk/sluzby/x', page)).toEqual({
    id: '/sk/sluzby/x',
    kind: 'services',
    title: 'Prechodný pobyt',
    summary: 'Čo & ako',
    text: "Prvých tri sto' · Druhý",
    foundAs: 'výplata · Residence',
    topics: ['Bývanie'],
    town: 'Trnava',
    date: null,
  })
})

it('is nothing for a page that does not take part', () => {
  expect(searchRecord('/sk', '<main>Domov</main>')).toBeNull()
})

it('keeps labels apart that stand side by side', () => {
  const page =
    '<main data-search="{&quot;kind&quot;:&quot;topics&quot;}"><h1>A</h1><p><span>Trnava</span><span>Ukážka</span></p></main>'
  expect(searchRecord('/sk/temy/a', page)?.text).toBe('Trnava · Ukážka')
})

it('keeps a heading apart from what follows, and a sentence from the next by its full stop', () => {
  const page =
    '<main data-search="{&quot;kind&quot;:&quot;page&quot;}"><h1>A</h1><h2>Čo sa spracúva</h2><p>Server vidí <a href="/x">adresu</a>.</p>\n<ul><li>Meno,</li><li>e-mail</li></ul></main>'
  expect(searchRecord('/sk/a', page)?.text).toBe('Čo sa spracúva · Server vidí adresu. Meno, e-mail')
})
