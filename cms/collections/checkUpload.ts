import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { messageFor } from '../messageFor'
import { translated } from '../translated'

interface Limits {
  /** The largest file, in megabytes (10⁶ bytes). */
  megabytes: number
  /** Allowed endings of the file's name, in lower case. */
  endings: readonly string[]
}

/**
 * Refuses files that are too large or of another kind, in words that the editor understands. Whether the content
 * is what the name says, Payload checks itself afterwards.
 */
export const checkUpload =
  ({ megabytes, endings }: Limits): CollectionBeforeOperationHook =>
  ({ args, collection, operation, req }) => {
    const file = req.file
    if (!file || (operation !== 'create' && operation !== 'update')) return args

    const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
    const problem = !endings.includes(ending)
      ? translated(
          `Súbor „${file.name}“ nie je dovoleného druhu. Dovolené sú: ${endings.join(', ')}.`,
          `The file “${file.name}” is not of an allowed kind. Allowed are: ${endings.join(', ')}.`,
          `Файл «${file.name}» недозволеного типу. Дозволено: ${endings.join(', ')}.`,
        )
      : Math.max(file.size, file.data?.length ?? 0) > megabytes * 1_000_000
        ? translated(
            `Súbor „${file.name}“ je priveľký. Smie mať najviac ${megabytes} MB.`,
            `The file “${file.name}” is too large. It may have at most ${megabytes} MB.`,
            `Файл «${file.name}» завеликий. Він може мати щонайбільше ${megabytes} МБ.`,
          )
        : null
    if (problem) {
      const message = messageFor(req, problem)
      throw new ValidationError(
        { collection: collection.slug, errors: [{ label: message, message, path: 'file' }], req },
        req.t,
      )
    }
    return args
  }
