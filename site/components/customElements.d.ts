import type { HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'consent-video': HTMLAttributes<HTMLElement>
      'search-suggest': HTMLAttributes<HTMLElement>
    }
  }
}
