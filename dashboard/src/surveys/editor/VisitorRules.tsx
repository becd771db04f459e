import { useSpeech } from '../../texts/speech.tsx'
import { useEditor } from './editor-context.ts'
import { Filters } from './Filters.tsx'
import { InlineTicks, Sentence } from './InlineFields.tsx'
import { LinesField } from './LinesField.tsx'
import { type RuleProps, rulePath } from './targeting-rule.ts'

const devices = ['phone', 'tablet', 'desktop'] as const

/** Who is asked: by device, language and what the page tells of them. */
export function VisitorRules({ rules, onRules }: RuleProps) {
  const { texts, show } = useSpeech()
  const { isReadOnly } = useEditor()
  const own = texts.targeting.visitors
  return (
    <>
      <Sentence paths={[rulePath('devices')]}>
        {show(own.devices, {
          devices: (
            <InlineTicks
              value={rules.devices}
              options={devices.map(device => [device, own.device_names[device]] as const)}
              onTicks={ticked => onRules({ devices: ticked })}
            />
          ),
        })}
      </Sentence>
      {!isReadOnly && <p class="hint">{own.any_device}</p>}
      <LinesField
        label={own.languages}
        hint={own.languages_hint}
        path={rulePath('languages')}
        lines={rules.languages}
        none={own.any_language}
        placeholder={own.any_language}
        onLines={languages => onRules({ languages })}
      />
      <Filters
        path={rulePath('traits')}
        filters={rules.traits}
        sentence={own.trait}
        add={own.trait_add}
        onFilters={traits => onRules({ traits })}
      />
    </>
  )
}
