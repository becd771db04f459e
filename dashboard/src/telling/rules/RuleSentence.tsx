import type { NewRule } from './rule-draft.ts'
import { useRuleSentences } from './use-rule-sentences.tsx'

/** A rule as people would say it. */
export function RuleSentence({ rule }: { rule: NewRule }) {
  const sentencesOf = useRuleSentences()
  return (
    <p class="telling-sentence">
      {sentencesOf(rule).map((sentence, place) => (
        <span key={place}>{sentence} </span>
      ))}
    </p>
  )
}
