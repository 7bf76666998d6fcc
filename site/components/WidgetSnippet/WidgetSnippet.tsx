import type { ReactNode } from 'react'

/** A piece of code, or of text, to copy into another website. <widget-configurator> adds the button for it. */
export function WidgetSnippet({
  title,
  text,
  code,
  children,
}: {
  title: string
  text?: string
  code: string
  children?: ReactNode
}) {
  return (
    <div className="snippet">
      <h3>{title}</h3>
      {text && <p>{text}</p>}
      {children}
      {/* Whoever goes by keyboard scrolls in it as well. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
    </div>
  )
}
