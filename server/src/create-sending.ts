import { setTimeout } from 'node:timers/promises'
import { createAccountMail } from './domain/accounts/account-mail.ts'
import { Dispatcher } from './domain/deliveries/dispatcher.ts'
import { createWebhookSender } from './domain/deliveries/send-webhook.ts'
import { countMails } from './domain/telling/count-mails.ts'
import type { Mailer } from './domain/telling/mailer.ts'
import { createPostman, type PostmanMeans } from './domain/telling/postman.ts'
import { createRecipientSenders } from './domain/telling/senders.ts'
import { createPost, resolveName } from './outside/create-post.ts'
import { faultOfUrl } from './outside/read-url.ts'
import type { RouteDeps } from './routes/deps.ts'

export interface SendingOptions {
  /** Private networks that may be sent to all the same, such as `10.0.0.0/8`. */
  ownNetworks?: string[]
  /** What hands over mails; nobody is told anything by mail when left out. */
  mail?: Mailer
  /** Where people find this server, without a slash at its end; links lead to `localUrl` when it is not known. */
  publicUrl?: string | undefined
  localUrl?: string
}

/** All that leaves the server by itself: to programs, people and chats, and to whoever has an account. */
export function createSending(
  {
    guests,
    meters,
    ...known
  }: Pick<RouteDeps, 'store' | 'directories' | 'sealer' | 'now' | 'guests' | 'meters'>,
  { ownNetworks = [], mail: mailer, publicUrl, localUrl = 'http://127.0.0.1:8080' }: SendingOptions,
  log: PostmanMeans['log'],
) {
  const post = createPost({ ownNetworks, resolve: resolveName, timeoutMs: 20_000 })
  const mail = mailer && countMails(mailer, meters.mailed)
  const postman = mail && createPostman({ mailer: mail, pause, log })
  const { store, directories, now } = known
  return {
    dispatcher: new Dispatcher({
      ...{ store, directories, now, random: Math.random },
      senders: {
        webhook: createWebhookSender({ ...known, post }),
        ...createRecipientSenders({ ...known, post, publicUrl: publicUrl ?? localUrl }, mail),
      },
    }),
    postman,
    accountMail:
      mail && postman && publicUrl !== undefined
        ? createAccountMail({ ...known, publicUrl, mailer: mail, postman, shared: guests?.email })
        : undefined,
    sendsMail: mail !== undefined,
    tellsPublicAddress: publicUrl !== undefined,
    faultOf: (url: string) => faultOfUrl(url, ownNetworks),
  }
}

/** Keeps no process alive, and ends at once when its signal says so. */
const pause = (ms: number, signal: AbortSignal) =>
  setTimeout(ms, undefined, { signal, ref: false }).catch(() => {})
