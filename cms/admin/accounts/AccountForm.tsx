'use client'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'

interface Props {
  children: ReactNode
  onSubmit: (event: FormEvent) => void
  className?: string
}

/** A form that takes nothing in before its script runs: what was typed earlier would be lost, or sent to nowhere. */
export const AccountForm = ({ children, className, onSubmit }: Props) => {
  const [isRunning, setRunning] = useState(false)
  useEffect(() => setRunning(true), [])
  return (
    <form className={className} method="post" onSubmit={onSubmit}>
      <fieldset className="account-form" disabled={!isRunning}>
        {children}
      </fieldset>
    </form>
  )
}
