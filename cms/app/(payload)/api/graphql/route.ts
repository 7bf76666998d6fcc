import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { environment } from '../../../../../environment'
import config from '../../../../payload.config'

const off = () => Response.json({ errors: [{ message: 'GraphQL is switched off.' }] }, { status: 404 })

/** Payload's GraphQL API, which nothing of ours uses: switched on by GRAPHQL=on for those who ask for it. */
export const POST = environment.graphql ? GRAPHQL_POST(config) : off
export const OPTIONS = REST_OPTIONS(config)
