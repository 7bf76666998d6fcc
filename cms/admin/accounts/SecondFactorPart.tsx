'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { messageFor } from '../../messageFor'
import { ask } from '../ask'
import { accountMessages as messages } from './accountMessages'
import { TextInput } from './TextInput'
import type { Security } from './useSecurity'

interface Props {
  address: string
  security: Security
  reload: () => Promise<void>
}

interface Beginning {
  secret: string
  qrCode: string
}

/**
 * The second factor: switching it on with an app and a code, and off again. The part stands inside of the form of the
 * account, where no other form may be, so its buttons send what was typed.
 */
export const SecondFactorPart = ({ address, security, reload }: Props) => {
  const { i18n } = useTranslation()
  const [beginning, setBeginning] = useState<Beginning | null>(null)
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>([])
  const [wantsCode, setWantsCode] = useState(false)
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState('')
  const say = (name: keyof typeof messages) => messageFor({ i18n }, messages[name])

  const begin = async () => {
    const answer = await ask<Beginning>(i18n, 'POST', `${address}/second-factor`)
    if (answer.ok) setBeginning(answer.body)
    else toast.error(answer.message)
  }
  const confirm = async () => {
    const answer = await ask<{ recoveryCodes: string[] }>(i18n, 'POST', `${address}/second-factor/confirm`, {
      code,
    })
    setCode('')
    setProblem(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    setBeginning(null)
    setRecoveryCodes(answer.body.recoveryCodes)
    await reload()
  }
  const switchOff = async () => {
    if (security.own && !wantsCode) return setWantsCode(true)
    const answer = await ask(i18n, 'POST', `${address}/second-factor/off`, { code })
    setCode('')
    setProblem(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    setWantsCode(false)
    setRecoveryCodes([])
    await reload()
  }

  const codeInput = (
    <TextInput
      autoComplete="one-time-code"
      focused
      label={say('code')}
      name="second-factor-code"
      onChange={setCode}
      value={code}
    />
  )
  if (!security.own && !security.secondFactor) return null
  return (
    <section>
      <h3>
        {say('twoSteps')}: {say(security.secondFactor ? 'on' : 'off')}
      </h3>
      <p className="account-note">{say(security.own ? 'twoStepsExplained' : 'lostPhone')}</p>
      {recoveryCodes.length > 0 && (
        <div role="status">
          <p>{say('recovery')}</p>
          <ul className="account-codes">
            {recoveryCodes.map((recoveryCode) => (
              <li key={recoveryCode}>
                <code>{recoveryCode}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {beginning && (
        <>
          <p>{say('scan')}</p>
          {/* A picture that is made on the spot: there is nothing to optimise. */}
          {/* biome-ignore lint/performance/noImgElement: a data address */}
          <img
            alt=""
            className="account-qr"
            height={200}
            src={`data:image/svg+xml,${encodeURIComponent(beginning.qrCode)}`}
            width={200}
          />
          <p>
            <code className="account-secret">{beginning.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
          {codeInput}
        </>
      )}
      {wantsCode && codeInput}
      <p className="account-problem" role="alert">
        {problem}
      </p>
      {beginning ? (
        <Button disabled={!code} onClick={confirm} size="small">
          {say('confirm')}
        </Button>
      ) : (
        <Button
          buttonStyle="secondary"
          disabled={wantsCode && !code}
          onClick={security.secondFactor ? switchOff : begin}
          size="small"
        >
          {say(security.secondFactor ? 'switchOff' : 'switchOn')}
        </Button>
      )}
    </section>
  )
}
