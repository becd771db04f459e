import type { SMTPServerOptions } from 'smtp-server'
import { expect } from 'vitest'
import { createMailer } from '../../src/outside/mail.ts'
import { openMailBox } from './mail-box.ts'
import { freshId, npsAnswer } from './test-server.ts'
import { openToldShop } from './told-shop.ts'

export type MailingShop = Awaited<ReturnType<typeof openMailingShop>>

/** A shop that tells people by mail, and chats, of unhappy answers. */
export async function openMailingShop() {
  /** How the mail server answers to an address; nothing is refused until it is set. */
  const postman: Required<Pick<SMTPServerOptions, 'onRcptTo'>> = {
    onRcptTo: (_address, _session, callback) => callback(),
  }
  const box = await openMailBox({ onRcptTo: (...asked) => postman.onRcptTo(...asked) })
  const smtp = { host: '127.0.0.1', port: box.port, isSecure: false, needsTls: false, account: null }
  const from = { name: 'Shop', address: 'surveys@shop.example' }
  const mailer = createMailer(smtp, from, { connectMs: 10_000, silenceMs: 10_000, wholeMs: 20_000 })
  const shop = await openToldShop({ mail: mailer, publicUrl: 'https://feedback.shop.example' })
  const { server, receiver } = shop
  return {
    ...{ ...shop, box, mailer, postman },
    /** Gives an unhappy answer that is complete, so that nothing is waited for. */
    give: async (given: object = {}) => {
      const id = freshId()
      const answers = { recommend: 3, why: 'It came late.' }
      expect((await server.answer(npsAnswer({ id, answers, ...given }))).status).toBe(202)
      return id
    },
    /** Of all deliveries. */
    states: async () =>
      (await server.rows<{ state: number }>('select state from delivery order by seq, id')).map(
        row => row.state,
      ),
    subjects: () => box.mails.map(({ headers }) => headers.subject),
    /** What a chat was told; the first thing, unless another one is asked for. */
    slackText: (at = 0) => (JSON.parse(receiver.received[at]?.body ?? '{}') as { text: string }).text,
    close: async () => {
      await shop.close()
      mailer.close()
      await box.close()
    },
  }
}
