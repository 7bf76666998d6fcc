// What a page that turns out not to exist shows while it is rendered live; published pages never come here.
import { locale } from 'next/root-params'
import { NotFound } from '../../components/NotFound/NotFound'
import { defaultLocale, isLocale } from '../../i18n/locales'

export default async function NotFoundInPlace() {
  const given: unknown = await locale()
  return <NotFound locale={isLocale(given) ? given : defaultLocale} />
}
