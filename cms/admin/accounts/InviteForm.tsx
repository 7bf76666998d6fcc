'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import type { AccountCollection } from '../../accounts/AccountCollection'
import { roleLabels } from '../../collections/roleLabels'
import { localeLabels } from '../../localeLabels'
import { locales } from '../../locales'
import { messageFor } from '../../messageFor'
import type { Translated } from '../../translated'
import { ask } from '../ask'
import { AccountForm } from './AccountForm'
import { accountMessages as messages } from './accountMessages'
import { TextInput } from './TextInput'

interface Props {
  collection: AccountCollection
  municipalities: { id: string; title: string }[]
}

/** Whom to invite: name, e-mail, and what they may do. The password is theirs to choose. */
export const InviteForm = ({ collection, municipalities }: Props) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<string[]>(['editor'])
  const [languages, setLanguages] = useState<string[]>([])
  const [municipality, setMunicipality] = useState('')
  const [messageLanguage, setMessageLanguage] = useState(i18n.language)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const say = (message: keyof typeof messages) => messageFor({ i18n }, messages[message])
  const isUser = collection === 'users'
  const keepsTown = !isUser || roles.includes('municipality')

  const choices = (
    label: keyof typeof messages,
    labels: Record<string, Translated>,
    chosen: string[],
    choose: (chosen: string[]) => void,
  ) => (
    <fieldset className="account-choices">
      <legend className="field-label">{say(label)}</legend>
      {Object.entries(labels).map(([value, text]) => (
        <label key={value}>
          <input
            checked={chosen.includes(value)}
            name={label}
            onChange={({ target }) =>
              choose(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
            type="checkbox"
            value={value}
          />{' '}
          {messageFor({ i18n }, text)}
        </label>
      ))}
    </fieldset>
  )

  const invite = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    const answer = await ask<{ doc: { id: string } }>(i18n, 'POST', `${config.routes.api}/${collection}`, {
      name,
      email,
      messageLanguage,
      ...(isUser ? { roles, languages: roles.includes('translator') ? languages : [] } : {}),
      ...(keepsTown && municipality ? { municipality } : {}),
    })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.message)
    toast.success(say('sent'))
    window.location.assign(`${config.routes.admin}/collections/${collection}/${answer.body.doc.id}`)
  }

  return (
    <AccountForm onSubmit={invite}>
      <TextInput autoComplete="off" label={say('name')} name="name" onChange={setName} value={name} />
      <TextInput
        autoComplete="off"
        label={say('email')}
        name="email"
        onChange={setEmail}
        type="email"
        value={email}
      />
      {isUser && choices('roles', roleLabels, roles, setRoles)}
      {isUser && roles.includes('translator') && choices('languages', localeLabels, languages, setLanguages)}
      {keepsTown && (
        <label className="account-select">
          <span className="field-label">{say('municipality')}</span>
          <select
            name="municipality"
            onChange={({ target }) => setMunicipality(target.value)}
            required={isUser}
            value={municipality}
          >
            <option value="">{say('none')}</option>
            {municipalities.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="account-select">
        <span className="field-label">{say('messageLanguage')}</span>
        <select
          name="messageLanguage"
          onChange={({ target }) => setMessageLanguage(target.value)}
          value={messageLanguage}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {messageFor({ i18n }, localeLabels[locale])}
            </option>
          ))}
        </select>
      </label>
      <p className="account-problem" role="alert">
        {problem}
      </p>
      <Button disabled={busy} size="large" type="submit">
        {say('send')}
      </Button>
    </AccountForm>
  )
}
