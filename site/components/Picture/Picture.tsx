import { mediaUrl } from '../../content/content'
import type { Media } from '../../content/documents'

type Size = NonNullable<NonNullable<Media['sizes']>[keyof NonNullable<Media['sizes']>]>

const srcSet = (...sizes: (Size | undefined)[]) =>
  sizes
    .flatMap((size) => (size?.filename && size.width ? `${mediaUrl(size.filename)} ${size.width}w` : []))
    .join(', ')

/** Where the picture's subject is, in thirds: the classes stand in Picture.css. */
function focus({ focalX, focalY }: Media) {
  const x = focalX ?? 50
  const y = focalY ?? 50
  return [x < 34 && 'focus-left', x > 66 && 'focus-right', y < 34 && 'focus-top', y > 66 && 'focus-bottom']
    .filter(Boolean)
    .join(' ')
}

/**
 * A picture in the sizes that the CMS made of it, as AVIF or WebP. `sizes` says how wide it is shown, as in
 * HTML. `silent` is for where the text beside it already says it all.
 */
export function Picture({ media, sizes, silent = false }: { media: Media; sizes: string; silent?: boolean }) {
  const made = media.sizes ?? {}
  const avif = srcSet(made.smallAvif, made.mediumAvif, made.largeAvif)
  const webp = srcSet(made.small, made.medium, made.large)
  const shown = [made.large, made.medium, made.small].find((size) => size?.filename) ?? media
  if (!shown.filename) return null
  return (
    <picture>
      {avif && <source type="image/avif" srcSet={avif} sizes={sizes} />}
      {webp && <source type="image/webp" srcSet={webp} sizes={sizes} />}
      <img
        className={focus(media) || undefined}
        src={mediaUrl(shown.filename)}
        alt={silent || media.decorative ? '' : (media.alt ?? '')}
        width={shown.width ?? undefined}
        height={shown.height ?? undefined}
        loading="lazy"
        decoding="async"
      />
    </picture>
  )
}
