import { environment } from '../../environment'
import { type Reader, readAs } from '../content/dependencies'
import type { SharePicture } from '../content/sharePicture'
import { renderRoute } from './renderRoute'

export interface Rendered {
  /** HTTP status: 200, or 404 where the page turned out not to exist. */
  status: number
  body: Buffer
  /** What the page was made from: dependency → version. */
  dependencies: Map<string, string>
  /** The picture that it names for sharing it. */
  picture?: SharePicture
}

export interface Renderer {
  render: (route: string, reader: Reader) => Promise<Rendered>
}

/** Renders routes and reports what each render read. */
export const renderer: Renderer = {
  render: async (route, reader) => {
    const { result, dependencies, picture } = await readAs(reader, () =>
      renderRoute(route, environment.siteUrl),
    )
    return { ...result, dependencies, picture }
  },
}
