import { documentsByIds } from '../../content/content'
import { assetAddress } from '../../elements/assetAddress'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Caption } from '../Caption/Caption'
import { Part } from '../Part/Part'
import { Picture } from '../Picture/Picture'

/**
 * Pictures side by side. Each opens large over the page without script: the large one is the target of the
 * small one's link, and shown only while it is. With script it is a modal dialog: see
 * site/elements/picture-gallery.ts.
 */
export async function Gallery({
  locale,
  images,
  title,
  caption,
  name,
}: {
  locale: Locale
  images: string[]
  /** Makes it a part of the page, under this heading. */
  title?: string
  caption?: string | null
  /** Begins the ids of this gallery's pictures; different for every gallery of a page. */
  name: string
}) {
  const t = translator(locale)
  const media = await documentsByIds('media', images, locale)
  if (media.length === 0) return null
  const numbered = (index: number) => t('media.pictureOf', { number: index + 1, total: media.length })
  const idAt = (index: number) => `${name}-${((index + media.length) % media.length) + 1}`
  const gallery = (
    <figure className="gallery" id={name}>
      <picture-gallery>
        <ul className="plain">
          {media.map((picture, index) => (
            <li key={picture.id}>
              <a
                href={`#${idAt(index)}`}
                aria-label={t('media.enlarge', { alt: picture.alt || numbered(index) })}
              >
                <Picture media={picture} sizes="(min-width: 40rem) 14rem, 48vw" />
              </a>
            </li>
          ))}
        </ul>
        {media.map((picture, index) => {
          // Who has opened it wants to know what it is; those who hear the page are told once.
          const caption = (picture.caption || picture.alt)?.replace(/\.$/, '')
          return (
            <dialog className="lightbox" id={idAt(index)} aria-label={numbered(index)} key={picture.id}>
              <figure>
                <Picture media={picture} sizes="100vw" silent={!picture.caption} />
                <Caption locale={locale} media={{ ...picture, caption }} />
              </figure>
              <p>
                {media.length > 1 && (
                  <a rel="prev" href={`#${idAt(index - 1)}`} aria-label={t('media.previous')}>
                    ←
                  </a>
                )}
                <span>{numbered(index)}</span>
                {media.length > 1 && (
                  <a rel="next" href={`#${idAt(index + 1)}`} aria-label={t('media.next')}>
                    →
                  </a>
                )}
                <a rel="up" href={`#${name}`}>
                  {t('media.close')}
                </a>
              </p>
            </dialog>
          )
        })}
      </picture-gallery>
      <script type="module" src={assetAddress('picture-gallery')} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
  return title ? <Part title={title}>{gallery}</Part> : gallery
}
