import { useId, useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Failure } from '../../parts/Failure.tsx'
import { useSite } from '../../session/site.tsx'
import { Confirm } from '../../settings/Confirm.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { RuleSentence } from './RuleSentence.tsx'
import { type Rule, useRulesChanged } from './rules.ts'
import { Silent } from './Silent.tsx'

/** A rule as a sentence, with what can be done with it. */
export function RuleCard({ rule, onEdit }: { rule: Rule; onEdit: () => void }) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const changed = useRulesChanged()
  const id = useId()
  const [isRemoving, setRemoving] = useState(false)
  const [error, setError] = useState<unknown>()
  const words = texts.telling
  const params = { path: { rule: rule.id }, query: { site } }
  const turn = async () => {
    setError(undefined)
    await ask(api.PATCH('/v1/rules/{rule}', { params, body: { is_active: !rule.is_active } })).catch(setError)
    await changed()
  }
  const name = rule.name || words.rules.events[rule.event]
  const named = (action: string) => say(words.action, { action, name })
  const turning = rule.is_active ? words.switch_off : words.switch_on
  return (
    <section class={rule.is_active ? 'card telling-rule' : 'card telling-rule off'} aria-labelledby={id}>
      {(rule.name || !rule.is_active) && (
        <header>
          <h2>
            <bdi>{rule.name}</bdi>
          </h2>
          {!rule.is_active && <span class="tag telling-state off">{words.webhooks.states.off}</span>}
        </header>
      )}
      <RuleSentence rule={rule} id={id} />
      {rule.is_active && <Silent rule={rule} />}
      {error !== undefined && <Failure error={error} />}
      <div class="room-end">
        <button type="button" aria-label={named(words.edit)} onClick={onEdit}>
          {words.edit}
        </button>
        <button type="button" class="quiet" aria-label={named(turning)} onClick={() => void turn()}>
          {turning}
        </button>
        <button
          type="button"
          class="quiet danger"
          aria-label={named(texts.settings.remove)}
          onClick={() => setRemoving(true)}
        >
          {texts.settings.remove}
        </button>
      </div>
      {isRemoving && (
        <Confirm
          title={say(words.remove_title, { name })}
          text={words.rules.remove_sure}
          action={texts.settings.remove}
          onClose={() => setRemoving(false)}
          act={async () => {
            await ask(api.DELETE('/v1/rules/{rule}', { params }))
            await changed()
          }}
        />
      )}
    </section>
  )
}
