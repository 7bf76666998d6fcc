'use client'
import { type HTMLInputTypeAttribute, useId } from 'react'

interface Props {
  label: string
  name: string
  value: string
  onChange: (value: string) => void
  type?: HTMLInputTypeAttribute
  autoComplete?: string
  description?: string
  focused?: boolean
  inputMode?: 'numeric' | 'text'
}

/** A labelled input that looks like the admin's own and needs no form of Payload's around it. */
export const TextInput = ({
  label,
  name,
  value,
  onChange,
  description,
  focused,
  type = 'text',
  ...rest
}: Props) => {
  const described = useId()
  return (
    <div className="field-type account-field">
      <label className="field-label" htmlFor={`field-${name}`}>
        {label}
      </label>
      <div className="field-type__wrap">
        <input
          // The next step of one dialogue: whoever has pressed "sign in" goes on typing.
          // biome-ignore lint/a11y/noAutofocus: the step replaces the one that had the focus
          autoFocus={focused}
          aria-describedby={description ? described : undefined}
          id={`field-${name}`}
          name={name}
          onChange={({ target }) => onChange(target.value)}
          required
          type={type}
          value={value}
          {...rest}
        />
      </div>
      {description && (
        <p className="account-note" id={described}>
          {description}
        </p>
      )}
    </div>
  )
}
