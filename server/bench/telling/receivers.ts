import { type MailBox, openMailBox } from '../../test/support/mail-box.ts'
import { plainTextOf } from '../../test/support/mail-text.ts'
import { openReceiver, type Receiver } from '../../test/support/receiver.ts'
import { type Message, readTold } from './count-told.ts'

export const channels = ['webhook', 'chat', 'mail'] as const
export type Channel = (typeof channels)[number]

/** By whom it was heard, of one channel: by the path or the mail address. */
export type Heard = Record<Channel, Map<string, Message[]>>

/** Programs, chats and mail boxes that keep what they are told. */
export interface Receivers {
  programs: Receiver
  box: MailBox
}

export async function openReceivers(): Promise<Receivers> {
  const programs = await openReceiver()
  return { programs, box: await openMailBox({}) }
}

export async function closeReceivers({ programs, box }: Receivers): Promise<void> {
  await programs.close()
  await box.close()
}

/** Where each channel begins, behind the address of the receiver. */
export const paths = { webhook: '/program', chat: '/chat' } as const

/** All that was heard so far. */
export function heardBy({ programs, box }: Receivers): Heard {
  const at = (channel: 'webhook' | 'chat') =>
    programs.received.filter(({ path }) => path.includes(paths[channel]))
  return {
    webhook: grouped(at('webhook'), one => [one.path, { at: one.at, told: idsOf(one.event) }]),
    chat: grouped(at('chat'), one => [one.path, { at: one.at, told: readTold(one.body) }]),
    mail: grouped(box.mails, one => [`${one.to[0]}`, { at: one.at, told: readTold(plainTextOf(one.raw)) }]),
  }
}

const idsOf = ({ data }: { data: object }): string[] => ('id' in data ? [`${data.id}`] : [])

function grouped<One>(all: One[], read: (one: One) => [string, Message]): Map<string, Message[]> {
  const groups = Map.groupBy(all.map(read), ([who]) => who)
  return new Map([...groups].map(([who, messages]) => [who, messages.map(([, message]) => message)]))
}
