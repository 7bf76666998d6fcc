'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { type ChangeEvent, useRef, useState } from 'react'
import { localeLabels } from '../../localeLabels'
import type { Locale } from '../../locales'
import { messageFor } from '../../messageFor'
import type { Translated } from '../../translated'
import { xliffMessages as messages } from '../../translation/xliff/xliffMessages'
import { ask } from '../ask'

interface Props {
  /** What can be downloaded: from which language, and where. */
  downloads: { from: Locale; href: string }[]
  /** Where a file is sent; null where the person may not save. */
  upload: string | null
  /** What has been changed and not saved would be lost. */
  disabled?: boolean
}

/** Buttons that give texts to a translator's tool and take the translation back. */
export const XliffButtons = ({ disabled = false, downloads, upload }: Props) => {
  const { i18n } = useTranslation()
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const say = (message: Translated) => messageFor({ i18n }, message)

  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file || !upload) return
    setBusy(true)
    // Browsers do not know the type of such files.
    const answer = await ask(i18n, 'POST', upload, new Blob([file], { type: 'application/xliff+xml' }))
    if (answer.ok) {
      toast.success(say(messages.imported))
      return window.location.reload()
    }
    toast.error(answer.message)
    // The same file may be chosen again.
    target.value = ''
    setBusy(false)
  }

  return (
    <div className="translation-xliff">
      {downloads.map(({ from, href }) => (
        <a key={from} className="btn btn--style-secondary btn--size-small" href={href} download>
          {say(messages.export)}
          {downloads.length > 1 && `: ${say(localeLabels[from])}`}
        </a>
      ))}
      {upload && (
        <>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={busy || disabled}
            onClick={() => input.current?.click()}
          >
            {say(messages.import)}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".xlf,.xliff,application/xliff+xml"
            hidden
            aria-label={say(messages.import)}
            onChange={send}
          />
        </>
      )}
    </div>
  )
}
