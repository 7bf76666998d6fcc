import type { Topic } from '../../content/documents'

type Icon = NonNullable<Topic['icon']>

/** Drawn for KapaCITY on a grid of 24, in lines of one width. */
const drawings: Record<Icon, string> = {
  residence: 'M5 3h10l4 4v14H5zM15 3v4h4M9 12a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0M8 18c.6-2 6.4-2 7 0',
  work: 'M3 8h18v11H3zM9 8V5h6v3M3 13h18M12 12v2.5',
  housing: 'M3 11l9-8 9 8M5 9.5V21h14V9.5M10 21v-6h4v6',
  health:
    'M12 20.5C5 15.5 3 12 3 8.8A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 9 1.8c0 3.2-2 6.7-9 11.7M7 12h2.5l1.5-3 2 5 1.5-2H17',
  education: 'M2 9l10-5 10 5-10 5zM6 11.5V17c3 2.7 9 2.7 12 0v-5.5M22 9v6',
  language:
    'M3 4h11v9H8l-3 3v-3H3zM17 9h4v9h-2v3l-3-3h-6v-2M6 7.5h5M8.5 7v1c0 1.5-1 2.5-2.5 3M7.5 9.5c.5.8 1.5 1.5 3 1.7',
  family:
    'M5.5 7a2.2 2.2 0 1 1 4.4 0a2.2 2.2 0 1 1-4.4 0M14.1 7a2.2 2.2 0 1 1 4.4 0a2.2 2.2 0 1 1-4.4 0M3.5 20v-6c0-4 8.5-4 8.5 0c0-4 8.5-4 8.5 0v6M10.3 15.5a1.7 1.7 0 1 1 3.4 0a1.7 1.7 0 1 1-3.4 0M9 21c0-3.5 6-3.5 6 0',
  safety: 'M12 3l8 3v6c0 5-3.5 7.5-8 9-4.5-1.5-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5',
  ukraine: 'M4 21V3M4 4h16v10H4M4 9h16',
  money: 'M3 6h18v12H3zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6M6 9v6M18 9v6',
  transport: 'M5 4h14v13H5zM5 11h14M7 17v3M17 17v3M8 14h.1M16 14h.1M9 4V2.5h6V4',
  community:
    'M9.8 6.5a2.2 2.2 0 1 1 4.4 0a2.2 2.2 0 1 1-4.4 0M7 14c0-5 10-5 10 0M2.5 12a2 2 0 1 1 4 0a2 2 0 1 1-4 0M17.5 12a2 2 0 1 1 4 0a2 2 0 1 1-4 0M1.5 20c0-5 6-5 6-1M22.5 20c0-5-6-5-6-1M6 20c0-4 12-4 12 0',
}

/** The sign of a topic. Always beside its name, so it is silent. */
export function Pictogram({ icon }: { icon?: Icon | null }) {
  return (
    <svg className="pictogram" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={drawings[icon ?? 'community']} />
    </svg>
  )
}
