import type { Examples } from './call.ts'

/** What is different each time, and what stands for it in the reference. */
const stands: [RegExp, string][] = [
  [/tls_[\w-]{40}/g, 'tls_EXAMPLE0EXAMPLE0EXAMPLE0EXAMPLE0EXAMPLE0'],
  [/tls_[\w-]{8}(?![\w-])/g, 'tls_EXAMPLE0'],
  [/"secret":"[\w-]{43}"/g, '"secret":"EXAMPLE0EXAMPLE0EXAMPLE0EXAMPLE0EXAMPLE0EXA"'],
  [/"(id|subject)":"(?=[\w-]*[\d_A-Z])[\w-]{8}"/g, '"$1":"EXAMPLE0"'],
]

/** The examples without anything random in them. */
export const masked = (examples: Examples): Examples =>
  JSON.parse(stands.reduce((text, [random, stand]) => text.replace(random, stand), JSON.stringify(examples)))
