import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { InlineNumber, Sentence } from './InlineFields.tsx'
import { type RuleProps, rulePath } from './targeting-rule.ts'

/** How many are asked, and how often the same ones. */
export function PauseRules({ rules, onRules }: RuleProps) {
  const { texts, show, say } = useSpeech()
  const { pause_days } = useSite()
  const own = texts.targeting.pauses
  return (
    <>
      <Sentence paths={[rulePath('sample_percent')]}>
        {show(own.sample, {
          percent: (
            <InlineNumber
              label={own.sample_label}
              path={rulePath('sample_percent')}
              min={0}
              max={100}
              value={rules.sample_percent}
              onNumber={percent => onRules({ sample_percent: percent ?? Number.NaN })}
            />
          ),
        })}
      </Sentence>
      <Sentence paths={[rulePath('ask_again_days')]}>
        {show(own.again, {
          days: (
            <InlineNumber
              label={own.again_label}
              path={rulePath('ask_again_days')}
              min={0}
              max={3650}
              value={rules.ask_again_days}
              onNumber={days => onRules({ ask_again_days: days ?? Number.NaN })}
            />
          ),
        })}
      </Sentence>
      <p class="hint">{say(own.site, { count: pause_days })}</p>
    </>
  )
}
