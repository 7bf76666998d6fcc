'use client'
import { Button, Link, useConfig, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { messageFor } from '../../messageFor'
import { ask } from '../ask'
import { AccountForm } from './AccountForm'
import { accountMessages as messages } from './accountMessages'
import { TextInput } from './TextInput'

/** E-mail and password; then, for whoever has a second factor, the code. */
export const LoginForm = ({ redirectTo }: { redirectTo: string }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [wantsCode, setWantsCode] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const say = (name: keyof typeof messages) => messageFor({ i18n }, messages[name])

  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    const given = { email, password, ...(wantsCode ? { code } : {}) }
    const answer = await ask(i18n, 'POST', `${config.routes.api}/users/login`, given)
    // A whole new page: nothing of what was there before somebody signed in is kept.
    if (answer.ok) return window.location.assign(redirectTo)
    setBusy(false)
    setCode('')
    if (answer.secondFactor === 'needed') setWantsCode(true)
    else setProblem(answer.message)
  }

  return (
    <AccountForm className="login__form" onSubmit={signIn}>
      {wantsCode ? (
        <TextInput
          autoComplete="one-time-code"
          description={say('codeExplained')}
          focused
          label={say('code')}
          name="code"
          onChange={setCode}
          value={code}
        />
      ) : (
        <>
          <TextInput
            autoComplete="username"
            label={say('email')}
            name="email"
            onChange={setEmail}
            type="email"
            value={email}
          />
          <TextInput
            autoComplete="current-password"
            label={say('password')}
            name="password"
            onChange={setPassword}
            type="password"
            value={password}
          />
          <Link href={`${config.routes.admin}${config.admin.routes.forgot}`} prefetch={false}>
            {say('forgotten')}
          </Link>
        </>
      )}
      <p className="account-problem" role="alert">
        {problem}
      </p>
      <Button disabled={busy} size="large" type="submit">
        {say('signIn')}
      </Button>
      {wantsCode && (
        <Button buttonStyle="secondary" onClick={() => setWantsCode(false)} size="large" type="button">
          {say('back')}
        </Button>
      )}
    </AccountForm>
  )
}
