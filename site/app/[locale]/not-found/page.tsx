// What delivery answers where there is no page. Published like any other, so that it needs no renderer.
import { NotFound } from '../../../components/NotFound/NotFound'
import { pageLocale } from '../../pageLocale'

export const dynamic = 'force-dynamic'

export default async function NotFoundPage({ params }: { params: Promise<{ locale: string }> }) {
  return <NotFound locale={pageLocale((await params).locale)} />
}
