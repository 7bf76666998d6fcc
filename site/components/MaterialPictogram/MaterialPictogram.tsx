import type { Material } from '../../content/documents'

/** Drawn for KapaCITY like the signs of topics: on a grid of 24, in lines of one width. */
const drawings: Record<Material['kind'], string> = {
  guide: 'M12 6.5C9.5 5 6.5 4.5 3 4.5v13c3.5 0 6.5.5 9 2 2.5-1.5 5.5-2 9-2v-13c-3.5 0-6.5.5-9 2zM12 6.5v13',
  publication: 'M6 3h9l4 4v14H6zM15 3v4h4M9.5 11h6M9.5 14.5h6M9.5 18h3',
  video: 'M3 5h18v14H3zM10 9l5 3-5 3z',
  files: 'M12 3v12M7 10.5l5 5 5-5M4 20h16',
}

/** The sign of a kind of material. Always beside its name, so it is silent. */
export function MaterialPictogram({ kind }: { kind: Material['kind'] }) {
  return (
    <svg className="pictogram" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={drawings[kind]} />
    </svg>
  )
}
