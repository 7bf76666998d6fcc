'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { messageFor } from '../../messageFor'
import type { Uses } from '../../references/usesOf'
import { useAnswer } from '../useAnswer'
import { UseList } from './UseList'
import './uses.css'
import { usesMessages as messages } from './usesMessages'

/** Where a document, a picture or a file is used, beside its form. */
export const UsesPanel = () => {
  const { i18n } = useTranslation()
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const address = id ? `${config.routes.api}/${collectionSlug}/${id}/uses` : null
  const answer = useAnswer<Uses>(address, i18n.language, String(lastUpdateTime ?? ''))
  if (!answer) return null
  const count = answer.uses.length + answer.hidden
  return (
    <details className="uses-panel" open={count > 0 && count <= 5}>
      <summary>
        {messageFor({ i18n }, messages.title)}: {count}
      </summary>
      {count === 0 ? (
        <p>{messageFor({ i18n }, messages.none)}</p>
      ) : (
        <UseList {...answer} adminRoute={config.routes.admin} i18n={i18n} />
      )}
    </details>
  )
}
