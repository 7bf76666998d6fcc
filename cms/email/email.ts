import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { environment } from '../../environment'
import { unsentEmail } from './unsentEmail'

/** Milliseconds. Whoever waits for a message to be sent sees an error sooner than a browser gives up. */
const patience = 15_000

// The address of the server says all; Payload's type of the options knows only the separate ones.
const transportOptions = {
  url: environment.email?.smtpUrl,
  connectionTimeout: patience,
  greetingTimeout: patience,
  socketTimeout: patience,
}

/** How the CMS sends e-mail: over SMTP where it is set up. A server that does not answer does not stop the start. */
export const email = environment.email
  ? nodemailerAdapter({
      defaultFromAddress: environment.email.fromAddress,
      defaultFromName: environment.email.fromName,
      skipVerify: true,
      transportOptions,
    })
  : unsentEmail
