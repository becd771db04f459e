import { bands } from '@touchline/shared/scales.ts'
import { useState } from 'preact/hooks'
import type { FieldFault } from '../../api.ts'
import { stageName } from '../../figures/stage-name.ts'
import { SelectField } from '../../parts/Field.tsx'
import { useNames } from '../../responses/use-names.ts'
import { useSite } from '../../session/site.tsx'
import { faultIn } from '../../settings/use-saving.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { Chips } from '../Chips.tsx'
import { AttributeFields } from './AttributeFields.tsx'
import { isOfResponses, type NewRule, ruleEvents } from './rule-draft.ts'
import { useThemes } from './use-rule-sentences.tsx'

export interface Given {
  draft: NewRule
  change: (changes: Partial<NewRule>) => void
  faults: readonly FieldFault[]
}

/** What has to happen, and where. */
export function Conditions({ draft, change, faults }: Given) {
  const { texts } = useSpeech()
  const { touchpoints } = useNames()
  const words = texts.telling.rules
  return (
    <>
      <SelectField
        label={words.when}
        value={draft.event}
        options={ruleEvents.map(event => [event, words.events[event]] as const)}
        onChoose={event => change({ event })}
        fault={faultIn(faults, 'event')}
      />
      {draft.event === 'response.created' && (
        <Chips
          legend={texts.responses.names.band}
          options={bands.map(band => [band, texts.bands[band]] as const)}
          chosen={draft.bands}
          onChoose={chosen => change({ bands: chosen })}
          fault={faultIn(faults, 'bands')}
        />
      )}
      <Chips
        legend={words.at}
        hint={words.at_hint}
        options={touchpoints.map(({ key, name }) => [key, name] as const)}
        chosen={draft.touchpoints}
        onChoose={chosen => change({ touchpoints: chosen })}
        fault={faultIn(faults, 'touchpoints')}
      />
      <More draft={draft} change={change} faults={faults} />
    </>
  )
}

/** What may be asked for beside that, folded away until something is. */
function More({ draft, change, faults }: Given) {
  const { texts } = useSpeech()
  const { stages, dimensions } = useSite()
  const { data: themes = [] } = useThemes()
  const words = texts.telling.rules
  // Decided once: it does not fold itself away from under the hands of whoever takes something back.
  const [isOpen] = useState([draft.stages, draft.themes, draft.attributes].some(({ length }) => length > 0))
  return (
    <details class="telling-more" open={isOpen}>
      <summary>{words.more}</summary>
      <div>
        <Chips
          legend={words.stages}
          options={stages.map(stage => [stage, stageName(texts, stage)] as const)}
          chosen={draft.stages}
          onChoose={chosen => change({ stages: chosen })}
          fault={faultIn(faults, 'stages')}
        />
        {isOfResponses(draft) && themes.length + draft.themes.length > 0 && (
          <Chips
            legend={words.themes}
            options={themes.map(({ key, name }) => [key, name] as const)}
            chosen={draft.themes}
            onChoose={chosen => change({ themes: chosen })}
            fault={faultIn(faults, 'themes')}
          />
        )}
        {isOfResponses(draft) && dimensions.length + draft.attributes.length > 0 && (
          <AttributeFields
            attributes={draft.attributes}
            onAttributes={attributes => change({ attributes })}
            fault={faultIn(faults, 'attributes')}
          />
        )}
      </div>
    </details>
  )
}
