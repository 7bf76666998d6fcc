// The frame of every page: the language of the document and the style sheets.
import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import '../site.css'
import '../print.css'
import { pageLocale } from '../pageLocale'

export const viewport = {
  colorScheme: 'light dark',
  themeColor: '#12305f',
} satisfies Viewport

export default async function Layout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>
  children: ReactNode
}) {
  const locale = pageLocale((await params).locale)
  return (
    <html lang={locale}>
      <body>
        <link rel="icon" href="/icon.svg" sizes="any" type="image/svg+xml" />
        <link rel="manifest" href="/site.webmanifest" />
        {children}
      </body>
    </html>
  )
}
