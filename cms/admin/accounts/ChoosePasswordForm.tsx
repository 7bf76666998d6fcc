'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import type { AccountCollection } from '../../accounts/AccountCollection'
import { passwordRules } from '../../accounts/password/passwordRules'
import { messageFor } from '../../messageFor'
import { ask } from '../ask'
import { AccountForm } from './AccountForm'
import { accountMessages as messages } from './accountMessages'
import { TextInput } from './TextInput'

interface Props {
  collection: AccountCollection
  token: string
  /** Where members sign in: the website, in their language. */
  website: string
}

/** The password, twice, and the code of whoever has a second factor. Whoever works in the admin is then in it. */
export const ChoosePasswordForm = ({ collection, token, website }: Props) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [code, setCode] = useState('')
  const [wantsCode, setWantsCode] = useState(false)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const [chosen, setChosen] = useState(false)
  const say = (name: keyof typeof messages) => messageFor({ i18n }, messages[name])

  const choose = async (event: FormEvent) => {
    event.preventDefault()
    if (password !== again) return setProblem(say('differ'))
    setBusy(true)
    setProblem('')
    const given = { token, password, ...(wantsCode ? { code } : {}) }
    const answer = await ask(i18n, 'POST', `${config.routes.api}/${collection}/reset-password`, given)
    if (answer.ok && collection === 'users') return window.location.assign(config.routes.admin)
    setBusy(false)
    if (answer.ok) return setChosen(true)
    setCode('')
    if (answer.secondFactor) setWantsCode(true)
    setProblem(answer.message)
  }

  if (chosen) {
    return (
      <p role="status">
        {say('chosen')} <a href={website}>{say('toWebsite')}</a>
      </p>
    )
  }
  return (
    <AccountForm onSubmit={choose}>
      <TextInput
        autoComplete="new-password"
        description={messageFor({ i18n }, passwordRules)}
        label={say('password')}
        name="password"
        onChange={setPassword}
        type="password"
        value={password}
      />
      <TextInput
        autoComplete="new-password"
        label={say('again')}
        name="again"
        onChange={setAgain}
        type="password"
        value={again}
      />
      {wantsCode && (
        <TextInput
          autoComplete="one-time-code"
          description={say('codeExplained')}
          focused
          label={say('code')}
          name="code"
          onChange={setCode}
          value={code}
        />
      )}
      <p className="account-problem" role="alert">
        {problem}
      </p>
      <Button disabled={busy} size="large" type="submit">
        {say('save')}
      </Button>
    </AccountForm>
  )
}
