import type { HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'consent-video': HTMLAttributes<HTMLElement>
      'open-now': HTMLAttributes<HTMLElement>
      'picture-gallery': HTMLAttributes<HTMLElement>
      'search-suggest': HTMLAttributes<HTMLElement>
      'service-finder': HTMLAttributes<HTMLElement>
      'widget-configurator': HTMLAttributes<HTMLElement>
    }
  }
}
