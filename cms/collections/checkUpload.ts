import { fileTypeFromBuffer } from 'file-type'
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { messageFor } from '../messageFor'
import { translated } from '../translated'
import type { FileLimits } from './fileLimits'

const office = 'application/vnd.openxmlformats-officedocument'
/** Office documents are ZIP files, and some programs write them in an order that hides what they hold. */
const zip = 'application/zip'

/** What the first bytes of a file must say, by the ending of its name; plain text says nothing. */
const contents: Record<string, (string | undefined)[]> = {
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png'],
  webp: ['image/webp'],
  avif: ['image/avif'],
  pdf: ['application/pdf'],
  docx: [`${office}.wordprocessingml.document`, zip],
  xlsx: [`${office}.spreadsheetml.sheet`, zip],
  odt: ['application/vnd.oasis.opendocument.text', zip],
  ods: ['application/vnd.oasis.opendocument.spreadsheet', zip],
  zip: [zip],
  csv: [undefined],
  txt: [undefined],
}

/** What is wrong with the file, in three languages, or null. */
async function problemOf({ data, name, size }: NonNullable<PayloadRequest['file']>, limits: FileLimits) {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const endings = limits.endings.join(', ')
  if (!limits.endings.includes(ending)) {
    return translated(
      `Súbor „${name}“ nie je dovoleného druhu. Dovolené sú: ${endings}.`,
      `The file “${name}” is not of an allowed kind. Allowed are: ${endings}.`,
      `Файл «${name}» недозволеного типу. Дозволено: ${endings}.`,
    )
  }
  if (Math.max(size, data?.length ?? 0) > limits.megabytes * 1_000_000) {
    return translated(
      `Súbor „${name}“ je priveľký. Smie mať najviac ${limits.megabytes} MB.`,
      `The file “${name}” is too large. It may have at most ${limits.megabytes} MB.`,
      `Файл «${name}» завеликий. Він може мати щонайбільше ${limits.megabytes} МБ.`,
    )
  }
  if (data?.length && !contents[ending]?.includes((await fileTypeFromBuffer(data))?.mime)) {
    return translated(
      `Súbor „${name}“ nie je tým, čo hovorí jeho prípona. Uložte ho znova v programe, v ktorom vznikol.`,
      `The file “${name}” is not what its ending says. Save it again in the program that made it.`,
      `Файл «${name}» не є тим, на що вказує його розширення. Збережіть його ще раз у програмі, у якій його створено.`,
    )
  }
  return null
}

/**
 * Refuses files that are too large, of another kind, or not what their name says, in words that the editor
 * understands.
 */
export const checkUpload =
  (limits: FileLimits): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    if (!req.file || (operation !== 'create' && operation !== 'update')) return args
    const problem = await problemOf(req.file, limits)
    if (problem) {
      const message = messageFor(req, problem)
      throw new ValidationError(
        { collection: collection.slug, errors: [{ label: message, message, path: 'file' }], req },
        req.t,
      )
    }
    return args
  }
