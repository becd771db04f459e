import { WideTable } from '../../parts/WideTable.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { DryRunReply } from './dry-run.ts'
import { RuleSentence } from './RuleSentence.tsx'
import type { Rule } from './rules.ts'
import '../../styles/stacks.css'

/** Of how many answers or alerts each rule would have told. */
export function DryRunByRule({ rules, run }: { rules: Rule[]; run: DryRunReply }) {
  const { texts, number } = useSpeech()
  const words = texts.telling.dry_run
  return (
    <WideTable name={words.by_rule} kind="stacks">
      <thead>
        <tr>
          <th scope="col">{words.rule}</th>
          <th scope="col" class="figure">
            {words.told}
          </th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule, place) => (
          <tr key={rule.id}>
            <td>{rule.name ? <bdi>{rule.name}</bdi> : <RuleSentence rule={rule} />}</td>
            <td class="figure" data-label={words.told}>
              {number(run.rules[place]?.told ?? 0)}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
