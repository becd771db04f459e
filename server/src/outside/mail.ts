import { createTransport } from 'nodemailer'
import type { Mail } from '../domain/messages/mail.ts'
import { isMailAddress, type Sender } from '../domain/messages/mail-address.ts'

/** Where and as whom to hand over mails. */
export interface MailServer {
  host: string
  port: number
  /** TLS from the first byte on; else it begins with STARTTLS. */
  isSecure: boolean
  /** Without TLS, nothing is sent there. */
  needsTls: boolean
  account: { user: string; password: string } | null
}

/**
 * What became of a mail. `refused` will be refused again: the address or the mail is at fault. `failed` may go well later: the server
 * cannot be reached, is busy, or our own settings are at fault. `reason` is fit for a log: it holds no address and no secret.
 */
export type MailOutcome =
  | { outcome: 'sent' }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'failed'; reason: string }

export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>
  /** Ends all connections, also those that hand over a mail. */
  close(): void
}

export interface Patience {
  connectMs: number
  silenceMs: number
}

/** Servers may think for a while before they greet, or while they look for viruses. */
export const usualPatience: Patience = { connectMs: 10_000, silenceMs: 30_000 }

/** Keeps a few connections to one server open; whoever sends tries again, so it does not. */
export function createMailer(server: MailServer, from: Sender, patience: Patience): Mailer {
  const transport = createTransport({
    ...{ pool: true, maxConnections: 3, maxRequeues: 0, idleTimeout: 30_000 },
    ...{ host: server.host, port: server.port, secure: server.isSecure, requireTLS: server.needsTls },
    ...(server.account && { auth: { user: server.account.user, pass: server.account.password } }),
    ...{ connectionTimeout: patience.connectMs, dnsTimeout: patience.connectMs },
    ...{ greetingTimeout: patience.silenceMs, socketTimeout: patience.silenceMs },
    // No part of a mail is ever fetched from elsewhere, and nothing is logged that a mail holds.
    ...{ disableFileAccess: true, disableUrlAccess: true, logger: false },
  })
  return {
    send: async mail => {
      if (!isMailAddress(mail.to)) return { outcome: 'refused', reason: 'This is not a mail address.' }
      try {
        await transport.sendMail({ ...mail, from, to: { name: '', address: mail.to } })
        return { outcome: 'sent' }
      } catch (error) {
        return outcomeOf(error as SmtpError)
      }
    },
    close: () => transport.close({ force: true }),
  }
}

interface SmtpError {
  code?: string
  responseCode?: number
  command?: string
}

/** Before these commands the server has not heard of the mail yet: what fails there is not its fault. */
const aboutTheMail = ['RCPT TO', 'DATA']

function outcomeOf({ code, responseCode, command = 'API' }: SmtpError): MailOutcome {
  const reason = `The mail server failed at ${command}: ${responseCode ?? code ?? 'no reason given'}.`
  const isRefused = (responseCode ?? 0) >= 500 && aboutTheMail.includes(command)
  // Without a reply: the library itself would not send to such an address, or so large a mail.
  const isImpossible = responseCode === undefined && (code === 'EENVELOPE' || code === 'EMESSAGE')
  return isRefused || isImpossible ? { outcome: 'refused', reason } : { outcome: 'failed', reason }
}
