/** An address as mail systems commonly take it, without a name and without quotes. */
const pattern = /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}@[^\s\p{C}@<>()[\]\\,;:"]{1,253}$/u

/** Can a mail be sent to this? Nothing passes that could begin another header or another address. */
export const isMailAddress = (text: string): boolean => pattern.test(text) && !text.startsWith('-')

/** From whom mails come: an address, with a name or without. */
export interface Sender {
  name: string
  address: string
}

/** Reads "Shop <mails@shop.example>" or an address alone; undefined where it is neither. */
export function readSender(text: string): Sender | undefined {
  const [, name = '', address = text] = /^([^<>\p{Cc}]*)<([^<>]+)>$/u.exec(text.trim()) ?? []
  const plain = address.trim()
  return isMailAddress(plain) ? { name: name.trim().replace(/^"(.*)"$/, '$1'), address: plain } : undefined
}
