import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { isStaff } from '../access/isStaff'
import { messageFor } from '../messageFor'
import type { Translated } from '../translated'
import './staffPage.css'

interface Props {
  view: AdminViewServerProps
  /** Below the admin's address: `/reviews`. */
  path: string
  title: Translated
  explained: Translated
  children: ReactNode
}

/** A page of one's own in the admin, for whoever works here. Payload leaves it to such a page to ask who is there. */
export const StaffPage = ({ children, explained, path, title, view }: Props) => {
  const { initPageResult, params, searchParams } = view
  const { permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const adminRoute = payload.config.routes.admin
  if (!isStaff(user)) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(`${adminRoute}${path}`)}`)
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={initPageResult.locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: messageFor({ i18n }, title) }]} />
      <Gutter className="staff-page">
        <h1>{messageFor({ i18n }, title)}</h1>
        <p>{messageFor({ i18n }, explained)}</p>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
