import type { NewRule } from './rule-draft.ts'
import { useRuleSentences } from './use-rule-sentences.tsx'

/** A rule as people would say it. */
export function RuleSentence({ rule, id }: { rule: NewRule; id?: string }) {
  const sentencesOf = useRuleSentences()
  return (
    <p class="telling-sentence" id={id}>
      {sentencesOf(rule).map((sentence, place) => (
        <span key={place}>{sentence} </span>
      ))}
    </p>
  )
}
