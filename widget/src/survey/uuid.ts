/**
 * UUID version 7 (RFC 9562): milliseconds since 1970, then `random`, 36 random bytes of which each gives one digit.
 * `crypto.randomUUID` is missing on pages that come over plain http.
 */
export const uuidv7 = (milliseconds: number, random: Uint8Array): string => {
  const time = [...milliseconds.toString(16).padStart(12, '0')]
  return 'tttttttt-tttt-7rrr-8rrr-rrrrrrrrrrrr'.replace(/[tr]/g, (kind, at) =>
    kind === 't' ? (time.shift() as string) : ((random[at] as number) & 15).toString(16),
  )
}
