import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import config from '../../../../payload.config'
import { importMap } from '../importMap'

interface Arguments {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Arguments): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

/** Every page of the admin. */
const Page = ({ params, searchParams }: Arguments) => RootPage({ config, importMap, params, searchParams })

export default Page
