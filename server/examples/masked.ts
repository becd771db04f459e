import type { Examples } from './call.ts'

/** What is different each time, and what stands for it in the reference. */
const stands: [RegExp, string][] = [
  // Noted beside the replies, so it is told a call earlier or later.
  [/"last_used_at":"[^"]*"/g, '"last_used_at":"2026-05-04T10:00:00.000Z"'],
  [/tls_[\w-]{40}/g, 'tls_EXAMPLE0EXAMPLE0EXAMPLE0EXAMPLE0EXAMPLE0'],
  [/tls_[\w-]{8}(?![\w-])/g, 'tls_EXAMPLE0'],
  [/"secret":"[\w-]{43}"/g, '"secret":"EXAMPLE0EXAMPLE0EXAMPLE0EXAMPLE0EXAMPLE0EXA"'],
  [/"token":"[\w-]{32}"/g, '"token":"EXAMPLE0EXAMPLE0EXAMPLE0EXAMPLE0"'],
  [
    /"(id|account|invitation|subject|webhook|recipient|receiver|rule|actor)":"(?=[\w-]*[\d_A-Z-])[\w-]{12}"/g,
    '"$1":"EXAMPLE0EXAM"',
  ],
  [/msg_[\w-]{24}/g, 'msg_EXAMPLE0EXAMPLE0EXAMPLE0'],
  [/whsec_[\w+/]{43}=/g, 'whsec_RVhBTVBMRTBFWEFNUExFMEVYQU1QTEUwRVhBTVBMRTA='],
  [/"(id|subject)":"(?=[\w-]*[\d_A-Z])[\w-]{8}"/g, '"$1":"EXAMPLE0"'],
]

/** The examples without anything random in them. */
export const masked = (examples: Examples): Examples =>
  JSON.parse(stands.reduce((text, [random, stand]) => text.replace(random, stand), JSON.stringify(examples)))
