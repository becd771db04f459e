import type { ComponentChildren } from 'preact'
import { useSpeech } from '../../texts/speech.tsx'
import type { Trigger } from '../definition.ts'
import { useEditor } from './editor-context.ts'
import { Filters } from './Filters.tsx'
import { InlineNumber, InlinePick, InlineText, Sentence } from './InlineFields.tsx'
import { type RuleProps, rulePath } from './targeting-rule.ts'

const kinds = ['time', 'scroll', 'click', 'event', 'exit', 'call'] as const

const fresh: Record<Trigger['on'], Trigger> = {
  time: { on: 'time' },
  scroll: { on: 'scroll', percent: 50 },
  click: { on: 'click', selector: '' },
  event: { on: 'event', event: '', where: [] },
  exit: { on: 'exit' },
  call: { on: 'call' },
}

/** What on the page makes it due, and not before when. */
export function TriggerRule({ rules, onRules }: RuleProps) {
  const { texts, show } = useSpeech()
  const { draft } = useEditor()
  const own = texts.targeting.trigger
  const { trigger } = rules
  const setTrigger = (changed: Trigger) => onRules({ trigger: changed })
  if (draft.definition.look.display === 'tab') return <p>{own.tab}</p>
  const kind = (
    <InlinePick
      label={own.label}
      path={rulePath('trigger.on')}
      value={trigger.on}
      options={kinds.map(on => [on, own.kinds[on]] as const)}
      onPick={on => setTrigger(fresh[on])}
    />
  )
  const [path, detail] = detailOf(trigger, setTrigger, own)
  return (
    <>
      <Sentence paths={path ? [path] : []}>
        {show(detail ? own.ask_with : own.ask, { kind, detail })}
      </Sentence>
      {trigger.on === 'event' && (
        <Filters
          path={rulePath('trigger.where')}
          filters={trigger.where}
          sentence={own.where}
          add={own.where_add}
          onFilters={where => setTrigger({ ...trigger, where })}
        />
      )}
      <Sentence paths={[rulePath('delay_seconds')]}>
        {show(own.delay, {
          seconds: (
            <InlineNumber
              label={own.delay_label}
              path={rulePath('delay_seconds')}
              min={0}
              max={3600}
              value={rules.delay_seconds}
              onNumber={seconds => onRules({ delay_seconds: seconds ?? Number.NaN })}
            />
          ),
        })}
      </Sentence>
    </>
  )
}

interface Labels {
  percent: string
  selector: string
  event: string
}

/** What some triggers need to know besides. */
function detailOf(
  trigger: Trigger,
  onChange: (trigger: Trigger) => void,
  labels: Labels,
): [path: string | undefined, detail: ComponentChildren] {
  if (trigger.on === 'scroll') {
    const path = rulePath('trigger.percent')
    const set = (percent = Number.NaN) => onChange({ ...trigger, percent })
    const value = trigger.percent
    return [
      path,
      <InlineNumber
        key="detail"
        label={labels.percent}
        path={path}
        min={1}
        max={100}
        value={value}
        onNumber={set}
      />,
    ]
  }
  if (trigger.on === 'click') {
    const path = rulePath('trigger.selector')
    const set = (selector: string) => onChange({ ...trigger, selector })
    return [
      path,
      <InlineText
        key="detail"
        label={labels.selector}
        path={path}
        value={trigger.selector}
        placeholder="#finish"
        onText={set}
      />,
    ]
  }
  if (trigger.on === 'event') {
    const path = rulePath('trigger.event')
    const set = (event: string) => onChange({ ...trigger, event })
    return [
      path,
      <InlineText
        key="detail"
        label={labels.event}
        path={path}
        value={trigger.event}
        placeholder="order_completed"
        onText={set}
      />,
    ]
  }
  return [undefined, undefined]
}
