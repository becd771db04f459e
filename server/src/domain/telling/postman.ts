import type { Mail } from '../messages/mail.ts'
import type { Mailer, MailOutcome } from './mailer.ts'

/** How long to wait before each further try, in milliseconds: whoever waits at their letter box gives up within minutes, and so do we. */
const usualPauses = [5000, 30_000, 120_000, 300_000]

/** How long what is under way may take when the server stops, in milliseconds. */
const graceMs = 2000

/** So many mails are kept in memory until they are sent. */
const mostUnderWay = 500

export interface Letter {
  /** What it is about. A newer one about the same takes the place of one that waits for its next try. */
  about: string
  /** What the log calls it, such as `An invitation`. */
  name: string
  /** Called until it has gone well once; undefined where nobody is to get a mail. */
  write(): Promise<Mail | undefined>
}

/** Sends mails that somebody waits for, and that nobody keeps: what is not sent within minutes, or before the server stops, never is. */
export interface Postman {
  /** Takes a letter and returns at once. False where too many are under way or the server stops. */
  take(letter: Letter): boolean
  /** Resolves when none is under way. */
  idle(): Promise<void>
  /** Gives up what waits for its next try, and lets what is under way end, if that does not take long. */
  end(): Promise<void>
}

export interface PostmanMeans {
  mailer: Mailer
  /** Resolves after so many milliseconds, sooner once the signal says so. */
  pause(ms: number, signal: AbortSignal): Promise<void>
  /** Told what became of each, in sentences that hold no address and no secret. */
  log: { info(sentence: string): void; warn(fields: { err?: unknown }, sentence: string): void }
}

export function createPostman({ mailer, pause, log }: PostmanMeans): Postman {
  const underWay = new Map<Promise<void>, { about: string; over: AbortController }>()
  let isOver = false

  const deliver = async ({ name, write }: Letter, signal: AbortSignal) => {
    let mail: Mail | undefined
    for (const pauseMs of [...usualPauses, undefined]) {
      try {
        mail ??= await write()
        if (mail === undefined) return
        const outcome = await mailer.send(mail)
        if (outcome.outcome === 'sent') return log.info(`${name} was mailed.`)
        if (isHopeless(outcome) || pauseMs === undefined)
          return log.warn({}, `${name} was not mailed. ${outcome.reason}`)
      } catch (err) {
        if (pauseMs === undefined) return log.warn({ err }, `${name} was not mailed.`)
      }
      await pause(pauseMs, signal)
      if (signal.aborted) return log.warn({}, `${name} was not mailed. A newer one or a stop came first.`)
    }
  }

  const idle = async () => void (await Promise.all(underWay.keys()))
  return {
    take: letter => {
      if (isOver || underWay.size >= mostUnderWay) return false
      for (const { about, over } of underWay.values()) if (about === letter.about) over.abort()
      const over = new AbortController()
      const sending: Promise<void> = deliver(letter, over.signal).finally(() => underWay.delete(sending))
      underWay.set(sending, { about: letter.about, over })
      return true
    },
    idle,
    end: async () => {
      isOver = true
      for (const { over } of underWay.values()) over.abort()
      await Promise.race([idle(), pause(graceMs, new AbortController().signal)])
    },
  }
}

const isHopeless = ({ outcome }: MailOutcome) => outcome === 'refused'
