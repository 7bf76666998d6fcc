import type { EmailAdapter } from 'payload'

/**
 * E-mail is not set up. Payload would then write whole messages into the log, and with them the links that reset
 * passwords; here the log says only that a message was not sent, and to whom.
 */
export const unsentEmail: EmailAdapter = ({ payload }) => ({
  name: 'unsent',
  defaultFromAddress: 'cms@kapacity.local',
  defaultFromName: 'KapaCITY',
  sendEmail: async ({ to, subject }) => {
    payload.logger.warn({ to, subject }, 'E-mail is not set up, the message was not sent')
  },
})
