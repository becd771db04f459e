import type { Definition } from './definition.ts'

export type ChangedPart = 'questions' | 'words' | 'thanks' | 'look' | 'targeting' | 'touchpoint' | 'address'

/** What two definitions differ in, for people who look for the version that changed something. */
export function changedParts(before: Definition, after: Definition): ChangedPart[] {
  const differ = (part: (definition: Definition) => unknown) =>
    JSON.stringify(part(before)) !== JSON.stringify(part(after))
  const isAsked = differ(({ questions }) => withoutWords(questions))
  const found: Record<ChangedPart, boolean> = {
    questions: isAsked,
    words: !isAsked && differ(({ questions }) => questions),
    thanks: differ(({ thank_you, thank_you_by_band, thank_you_link }) => [
      thank_you,
      thank_you_by_band,
      thank_you_link,
    ]),
    look: differ(({ look }) => look),
    targeting: differ(({ targeting }) => targeting),
    touchpoint: differ(({ touchpoint, kind }) => [touchpoint, kind]),
    address: differ(({ address, default_locale }) => [address, default_locale]),
  }
  return (Object.keys(found) as ChangedPart[]).filter(part => found[part])
}

const words = ['text', 'text_by_band', 'low_label', 'high_label', 'consent']

/** What is asked, whatever it is called. */
const withoutWords = (questions: Definition['questions']): unknown =>
  JSON.parse(JSON.stringify(questions, (name, value) => (words.includes(name) ? undefined : value)))
