import type { Translated } from './translated'

/** The message in the language of the person's admin, Slovak where that is not known. */
export const messageFor = ({ i18n }: { i18n?: { language: string } }, message: Translated): string =>
  message[i18n?.language ?? 'sk'] ?? message.sk
