import type { Mailer } from '../src/domain/telling/mailer.ts'

/** Takes every mail and sends none, where nothing may leave. */
export const mailSink: Mailer = {
  domain: 'shop.example',
  send: async () => ({ outcome: 'sent' }),
  close: () => {},
}
