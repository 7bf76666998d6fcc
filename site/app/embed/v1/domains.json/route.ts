// Which websites may frame a town's widgets. Not for readers, so it lies in the members' tree;
// delivery makes a header of it (Content-Security-Policy: frame-ancestors).
import { widgetDomains } from '../../../../content/content'

export const dynamic = 'force-dynamic'

export const GET = async () => Response.json(await widgetDomains())
