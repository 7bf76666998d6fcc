import type { ReactNode } from 'react'
import type { Document, Media } from '../../content/documents'
import { FilePreview } from '../FilePreview/FilePreview'
import { Picture } from '../Picture/Picture'

/**
 * A way to a page: its picture, its name and a little about it. The whole card can be pressed, but only the
 * name is the link, so that it is all that is read out. `level` is the level of the heading.
 */
export function Card({
  href,
  title,
  level,
  above,
  text,
  picture,
  file,
  sign,
  icon,
  lang,
}: {
  href: string
  title: string
  level: 2 | 3 | 4
  above?: ReactNode
  text?: string | null
  picture?: Media | null
  /** Shows its first page where there is no picture. */
  file?: Document | null
  /** Stands for the picture where there is neither, so that cards beside each other stay of a kind. */
  sign?: ReactNode
  icon?: ReactNode
  lang?: string | null
}) {
  const Heading = `h${level}` as const
  const preview = file?.sizes?.preview?.filename && <FilePreview document={file} />
  return (
    <article className="card">
      {(picture || preview || sign) && (
        <div className="card-picture">
          {picture ? (
            <Picture media={picture} sizes="(min-width: 40rem) 22rem, 95vw" silent />
          ) : (
            preview || sign
          )}
        </div>
      )}
      <div className="card-text">
        {icon}
        {above && <p className="card-above">{above}</p>}
        <Heading>
          <a href={href} lang={lang ?? undefined}>
            {title}
          </a>
        </Heading>
        {text && <p lang={lang ?? undefined}>{text}</p>}
      </div>
    </article>
  )
}
