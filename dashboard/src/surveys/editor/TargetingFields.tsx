import { useSpeech } from '../../texts/speech.tsx'
import { put } from '../definition.ts'
import { useEditor } from './editor-context.ts'
import { PagesRule } from './PagesRule.tsx'
import { PauseRules } from './PauseRules.tsx'
import { ScheduleRules } from './ScheduleRules.tsx'
import { TriggerRule } from './TriggerRule.tsx'
import type { RuleProps } from './targeting-rule.ts'
import { VisitorRules } from './VisitorRules.tsx'

/** When, where and to whom it is shown, as sentences. */
export function TargetingFields() {
  const { texts } = useSpeech()
  const { draft, define } = useEditor()
  const given: RuleProps = {
    rules: draft.definition.targeting,
    onRules: parts => define({ targeting: put(draft.definition.targeting, parts) }),
  }
  const own = texts.targeting.groups
  return (
    <section class="part">
      <h2>{own.title}</h2>
      <div class="card rules">
        <h3>{own.where}</h3>
        <PagesRule {...given} />
        <h3>{own.when}</h3>
        <TriggerRule {...given} />
        <h3>{own.whom}</h3>
        <VisitorRules {...given} />
        <h3>{own.how_often}</h3>
        <PauseRules {...given} />
        <h3>{own.until}</h3>
        <ScheduleRules {...given} />
      </div>
    </section>
  )
}
