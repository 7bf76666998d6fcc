'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { messageFor } from '../../messageFor'
import type { Uses } from '../../references/usesOf'
import type { Translated } from '../../translated'
import { UseList } from './UseList'
import './uses.css'
import { usesMessages as messages } from './usesMessages'

interface Refusal extends Uses {
  confirmWith: string
}

const isRefusal = (data: unknown): data is Refusal =>
  typeof data === 'object' && data !== null && 'uses' in data && 'confirmWith' in data

/** What a request was refused for because it would break uses; null for any other answer. */
const refusalOf = async (response: Response): Promise<Refusal | null> => {
  if (response.status !== 409) return null
  const body: { errors?: { data?: unknown }[] } | null = await response
    .clone()
    .json()
    .catch(() => null)
  const data = body?.errors?.[0]?.data
  return isRefusal(data) ? data : null
}

/**
 * Around the whole admin: where the CMS refuses to delete or to unpublish what others use, the editor is shown what
 * would break, and either goes on or leaves it. Payload's own buttons, in forms, lists and the trash, have no place
 * for such a question and all ask by `fetch`; so the question is asked between them and the answer.
 */
export const AskBeforeBreaking = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const decide = useRef<(goOn: boolean) => void>(undefined)
  const dialog = useRef<HTMLDialogElement>(null)
  const say = (message: Translated) => messageFor({ i18n }, message)
  const inUse = say(messages.inUse)
  const unchanged = say(messages.unchanged)

  useEffect(() => {
    const ask = window.fetch
    const askFirst: typeof fetch = async (input, init) => {
      const response = await ask(input, init)
      if (typeof input !== 'string' || !/^(?:delete|patch)$/i.test(init?.method ?? '')) return response
      const found = await refusalOf(response)
      if (!found) return response
      const goOn = await new Promise<boolean>((resolve) => {
        decide.current = resolve
        setRefusal(found)
      })
      setRefusal(null)
      if (goOn) return ask(`${input}${input.includes('?') ? '&' : '?'}${found.confirmWith}`, init)
      const body = { docs: [], errors: [{ message: unchanged }], message: inUse }
      return Response.json(body, { status: 409 })
    }
    window.fetch = askFirst
    return () => {
      if (window.fetch === askFirst) window.fetch = ask
    }
  }, [inUse, unchanged])

  useEffect(() => {
    if (refusal) dialog.current?.showModal()
    else dialog.current?.close()
  }, [refusal])

  return (
    <>
      {children}
      <dialog
        ref={dialog}
        className="uses-question"
        aria-labelledby="uses-question-title"
        onClose={() => decide.current?.(false)}
      >
        {refusal && (
          <>
            <h2 id="uses-question-title">{say(messages.inUse)}</h2>
            <p>{say(messages.breaks)}</p>
            <UseList {...refusal} adminRoute={config.routes.admin} i18n={i18n} />
            <div className="uses-question__buttons">
              <Button buttonStyle="secondary" margin={false} onClick={() => decide.current?.(false)}>
                {say(messages.cancel)}
              </Button>
              <Button buttonStyle="primary" margin={false} onClick={() => decide.current?.(true)}>
                {say(messages.goOn)}
              </Button>
            </div>
          </>
        )}
      </dialog>
    </>
  )
}
