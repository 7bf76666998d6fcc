import type { CardsBlock } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { Card } from '../Card/Card'
import { CardGrid } from '../CardGrid/CardGrid'
import { linkHref } from '../linkHref'
import { Part } from '../Part/Part'

/** Cards that lead to chosen places. */
export async function Cards({ locale, block }: { locale: Locale; block: CardsBlock }) {
  const cards = await Promise.all(
    (block.cards ?? []).map(async (card) => ({ ...card, href: await linkHref(locale, card) })),
  )
  return (
    <Part title={block.title}>
      <CardGrid>
        {cards.map(
          ({ id, title, text, href }) =>
            href && (
              <Card key={id ?? title} href={href} title={title} text={text} level={block.title ? 3 : 2} />
            ),
        )}
      </CardGrid>
    </Part>
  )
}
