import type { DeliveryFault } from '@touchline/shared/contract/delivery.ts'
import { createTransport } from 'nodemailer'
import { isMailAddress, type Sender } from '../domain/messages/mail-address.ts'
import type { Mailer, MailOutcome } from '../domain/telling/mailer.ts'
import { createTurns } from './turns.ts'

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

export interface Patience {
  connectMs: number
  silenceMs: number
  /** How long all of one mail may take, from when it is handed over. */
  wholeMs: number
}

/** Servers may think for a while before they greet, or while they look for viruses. */
export const usualPatience: Patience = { connectMs: 10_000, silenceMs: 30_000, wholeMs: 50_000 }

const mostConnections = 3

/**
 * Keeps a few connections to one server open; whoever sends tries again, so it does not. No more is handed over to the library than there are
 * connections: what it holds it would send even when nobody waits for it any more.
 */
export function createMailer(server: MailServer, from: Sender, patience: Patience): Mailer {
  const transport = createTransport({
    ...{ pool: true, maxConnections: mostConnections, maxRequeues: 0, idleTimeout: 30_000 },
    ...{ host: server.host, port: server.port, secure: server.isSecure, requireTLS: server.needsTls },
    ...(server.account && { auth: { user: server.account.user, pass: server.account.password } }),
    ...{ connectionTimeout: patience.connectMs, dnsTimeout: patience.connectMs },
    ...{ greetingTimeout: patience.silenceMs, socketTimeout: patience.silenceMs },
    // No part of a mail is ever fetched from elsewhere, and nothing is logged that a mail holds.
    ...{ disableFileAccess: true, disableUrlAccess: true, logger: false },
  })
  const turns = createTurns(mostConnections)
  const closed = new AbortController()
  return {
    domain: from.address.split('@').at(-1) as string,
    send: async (mail, limits) => {
      if (!isMailAddress(mail.to))
        return { outcome: 'refused', reason: 'This is not a mail address.', told: 'address', isGone: true }
      const ends = limits ? [limits.signal] : []
      const waits = limits ? [AbortSignal.timeout(limits.turnMs)] : []
      if (!(await turns.take(AbortSignal.any([closed.signal, ...ends, ...waits])))) return unsent
      try {
        const signal = AbortSignal.any([AbortSignal.timeout(patience.wholeMs), ...ends])
        await transport.sendMail({ ...mail, from, to: { name: '', address: mail.to }, signal })
        return { outcome: 'sent' }
      } catch (error) {
        return outcomeOf(error as SmtpError)
      } finally {
        turns.leave()
      }
    },
    close: () => {
      closed.abort()
      transport.close({ force: true })
    },
  }
}

const unsent: MailOutcome = { outcome: 'unsent', reason: 'Its turn did not come.' }

interface SmtpError {
  code?: string
  /** Of the system, where the library has one of its own. */
  originalCode?: string
  responseCode?: number
  response?: string
  command?: string
}

/** Before these commands the server has not heard of the mail yet: what fails there is not its fault. */
const aboutTheMail = ['RCPT TO', 'DATA']

/**
 * By which a server says that nobody has an address, or has it any more (RFC 3463). Without such a code a refusal may mean anything, such as
 * that this server may not send there.
 */
const nobodyThere = /^5\d\d[ -]5\.(1\.(1|2|3|6|10)|2\.1)\b/

const faults: Record<string, DeliveryFault> = {
  ...{
    ECONNREFUSED: 'refused',
    EHOSTUNREACH: 'refused',
    ENETUNREACH: 'refused',
    ETIMEDOUT: 'timeout',
    EABORT: 'timeout',
  },
  ...{ EDNS: 'name', ETLS: 'tls', ECONNECTION: 'broken', ESOCKET: 'broken' },
}

function outcomeOf({
  code = '',
  originalCode = '',
  responseCode,
  response = '',
  command = 'API',
}: SmtpError): MailOutcome {
  const reason = `The mail server failed at ${command}: ${responseCode ?? (code || 'no reason given')}.`
  const told = responseCode ?? faults[originalCode] ?? faults[code] ?? 'fault'
  const isRefused = (responseCode ?? 0) >= 500 && aboutTheMail.includes(command)
  // Without a reply: the library itself would not send to such an address, or so large a mail.
  const isImpossible = responseCode === undefined && (code === 'EENVELOPE' || code === 'EMESSAGE')
  if (!isRefused && !isImpossible) return { outcome: 'failed', reason, told }
  return { outcome: 'refused', reason, told, isGone: command === 'RCPT TO' && nobodyThere.test(response) }
}
