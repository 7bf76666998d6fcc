'use client'
import { SelectInput, useConfig, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { messageFor } from '../../messageFor'
import { useAnswer } from '../useAnswer'
import { reviewsMessages as messages } from './reviewsMessages'

/** Chooses the responsible person by name, because accounts themselves are seen by administrators only. */
export const ResponsibleField = ({ field, path, readOnly }: TextFieldClientProps) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { disabled, setValue, value } = useField<string | null>({ path })
  const answer = useAnswer<{ people: { id: string; name: string }[] }>(
    `${config.routes.api}/services/responsible-people`,
    i18n.language,
  )
  if (!answer) return null
  return (
    <SelectInput
      name={field.name}
      path={path}
      label={field.label}
      description={field.admin?.description}
      isClearable
      options={answer.people.map(({ id, name }) => ({ value: id, label: name }))}
      placeholder={messageFor({ i18n }, messages.choose)}
      readOnly={readOnly || disabled}
      value={value ?? undefined}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
    />
  )
}
