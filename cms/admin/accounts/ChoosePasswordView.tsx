import { MinimalTemplate } from '@payloadcms/next/templates'
import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { environment } from '../../../environment'
import { isAccountCollection } from '../../accounts/AccountCollection'
import { accountByToken } from '../../accounts/password/accountByToken'
import { linkIsOver } from '../../accounts/password/requireValidToken'
import { messageFor } from '../../messageFor'
import { accountMessages as messages } from './accountMessages'
import './accounts.css'
import { ChoosePasswordForm } from './ChoosePasswordForm'

/** Where the links of invitations and of forgotten passwords lead. Open to everybody: the token is the key. */
export const ChoosePasswordView = async ({ initPageResult, params }: AdminViewServerProps) => {
  const { i18n, payload, user } = initPageResult.req
  const say = (name: keyof typeof messages) => messageFor({ i18n }, messages[name])
  const { admin } = payload.config.routes
  const [, collection, token = ''] = Array.isArray(params?.segments) ? params.segments : []
  const account = isAccountCollection(collection) ? await accountByToken(payload, collection, token) : null

  if (user) {
    return (
      <MinimalTemplate>
        <p>{say('signedIn')}</p>
        <Link href={`${admin}${payload.config.admin.routes.logout}`} prefetch={false}>
          {say('signOut')}
        </Link>
      </MinimalTemplate>
    )
  }
  if (!account || !isAccountCollection(collection)) {
    return (
      <MinimalTemplate>
        <h1>{say('linkOver')}</h1>
        <p>{messageFor({ i18n }, linkIsOver)}</p>
        {collection !== 'members' && (
          <Link href={`${admin}${payload.config.admin.routes.forgot}`} prefetch={false}>
            {say('newLink')}
          </Link>
        )}
      </MinimalTemplate>
    )
  }
  return (
    <MinimalTemplate>
      <h1>{say('welcome').replace('{name}', account.name)}</h1>
      <p>{say('choose')}</p>
      <ChoosePasswordForm collection={collection} token={token} website={environment.siteUrl} />
    </MinimalTemplate>
  )
}
