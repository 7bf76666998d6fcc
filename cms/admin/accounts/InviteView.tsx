import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { administrator } from '../../access/administrator'
import { isAccountCollection } from '../../accounts/AccountCollection'
import { labelText } from '../../labelText'
import { messageFor } from '../../messageFor'
import { accountMessages as messages } from './accountMessages'
import './accounts.css'
import { InviteForm } from './InviteForm'

/** In place of "create new" for people: an administrator invites, and never knows a password. */
export const InviteView = async ({ initPageResult }: AdminViewServerProps) => {
  const { collectionConfig, req } = initPageResult
  const { i18n, payload } = req
  const slug = collectionConfig?.slug
  if (!administrator({ req }) || !isAccountCollection(slug)) notFound()
  const { docs } = await payload.find({
    collection: 'municipalities',
    depth: 0,
    draft: true,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    locale: 'sk',
    sort: 'title',
    select: { title: true },
  })
  const title = messageFor({ i18n }, messages.invite)
  return (
    <>
      <SetStepNav
        nav={[
          {
            label: labelText(collectionConfig?.labels.plural, i18n),
            url: `${payload.config.routes.admin}/collections/${slug}`,
          },
          { label: title },
        ]}
      />
      <Gutter className="account-page">
        <h1>{title}</h1>
        <p>{messageFor({ i18n }, messages.inviteExplained)}</p>
        <InviteForm
          collection={slug}
          municipalities={docs.map(({ id, title }) => ({ id, title: title ?? '' }))}
        />
      </Gutter>
    </>
  )
}
