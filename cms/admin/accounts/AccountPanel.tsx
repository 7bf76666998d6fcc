'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { passwordRules } from '../../accounts/password/passwordRules'
import { messageFor } from '../../messageFor'
import { accountMessages as messages } from './accountMessages'
import './accounts.css'
import { InvitationPart } from './InvitationPart'
import { SecondFactorPart } from './SecondFactorPart'
import { SessionsPart } from './SessionsPart'
import { useSecurity } from './useSecurity'

/** How somebody signs in: on one's own account, and for administrators on everybody's. */
export const AccountPanel = () => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { collectionSlug, data, id } = useDocumentInfo()
  const address = id ? `${config.routes.api}/${collectionSlug}/${id}` : null
  const { reload, security } = useSecurity(collectionSlug === 'users' ? address : null)
  if (!address) return null
  const invitedUntil: unknown = data?.invitedUntil
  return (
    <div className="account-panel">
      {typeof invitedUntil === 'string' && <InvitationPart address={address} invitedUntil={invitedUntil} />}
      {security?.own && (
        <p className="account-note">
          {messageFor({ i18n }, messages.passwordRules)}: {messageFor({ i18n }, passwordRules)}
        </p>
      )}
      {security && <SessionsPart address={address} reload={reload} security={security} />}
      {security && <SecondFactorPart address={address} reload={reload} security={security} />}
    </div>
  )
}
