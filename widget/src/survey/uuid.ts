/**
 * UUID version 7 (RFC 9562): milliseconds since 1970, then `random`, at least 9 random bytes.
 * `crypto.randomUUID` is missing on pages that come over plain http.
 */
export const uuidv7 = (milliseconds: number, random: Uint8Array): string => {
  const time = milliseconds.toString(16).padStart(12, '0')
  const tail = Array.from(random, byte => (byte + 256).toString(16).slice(1)).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-8${tail.slice(3, 6)}-${tail.slice(6, 18)}`
}
