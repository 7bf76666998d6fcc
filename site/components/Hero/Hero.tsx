import { documentById } from '../../content/content'
import type { HeroBlock } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { idOf } from '../idOf'
import { Lines } from '../Lines/Lines'
import { linkHref } from '../linkHref'
import { Picture } from '../Picture/Picture'
import { Skyline } from '../Skyline/Skyline'

/** The opening of a page: what it is for, and the first ways onward. `first` makes it the page's heading. */
export async function Hero({ locale, block, first }: { locale: Locale; block: HeroBlock; first: boolean }) {
  const Heading = first ? 'h1' : 'h2'
  const [image, links] = await Promise.all([
    documentById('media', idOf(block.image), locale),
    Promise.all(
      (block.links ?? []).map(async (link) => ({ label: link.label, href: await linkHref(locale, link) })),
    ),
  ])
  return (
    <section className="hero">
      <div className="wrap">
        <div className="hero-text">
          <Heading>{block.title}</Heading>
          {block.text && (
            <p>
              <Lines text={block.text} />
            </p>
          )}
          {links.length > 0 && (
            <ul className="plain">
              {links.map(
                ({ label, href }) =>
                  href && (
                    <li key={href}>
                      <a className="button" href={href}>
                        {label}
                      </a>
                    </li>
                  ),
              )}
            </ul>
          )}
        </div>
        {image && (
          <div className="hero-picture">
            <Picture media={image} sizes="(min-width: 58rem) 28rem, 95vw" />
          </div>
        )}
      </div>
      <Skyline far />
    </section>
  )
}
