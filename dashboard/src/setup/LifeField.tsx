import { stagePresets } from '@touchline/shared/stage-presets.ts'
import type { ComponentChildren } from 'preact'
import { stageName } from '../figures/stage-name.ts'
import { Icon } from '../parts/Icon.tsx'
import { useSpeech } from '../texts/speech.tsx'

export type Preset = keyof typeof stagePresets

const presets = Object.keys(stagePresets) as Preset[]

/** Which life the customers of the site have: the steps along which touchpoints are shown. */
export function LifeField({
  known,
  chosen,
  onChoose,
  fault,
}: {
  /** The steps of a site that is there, which stay unless something else is chosen. */
  known: readonly string[] | undefined
  chosen: Preset | undefined
  onChoose: (preset: Preset) => void
  fault: ComponentChildren
}) {
  const { texts } = useSpeech()
  const isChosen = (preset: Preset) =>
    chosen === undefined ? `${known}` === `${stagePresets[preset]}` : chosen === preset
  return (
    <fieldset class="setup-life">
      <legend>{texts.setup.site.life}</legend>
      <p class="hint">{texts.setup.site.life_hint}</p>
      {presets.map(preset => (
        <label key={preset} class="option">
          <input type="radio" name="life" checked={isChosen(preset)} onChange={() => onChoose(preset)} />
          <span>
            <strong>{texts.setup.presets[preset]}</strong>
            <Life stages={stagePresets[preset]} />
          </span>
        </label>
      ))}
      {fault && <p class="fault">{fault}</p>}
    </fieldset>
  )
}

function Life({ stages }: { stages: readonly string[] }) {
  const { texts } = useSpeech()
  return (
    <span class="life">
      {stages.map((stage, index) => (
        <span key={stage}>
          {index > 0 && <TurningArrow />}
          {stageName(texts, stage)}
        </span>
      ))}
    </span>
  )
}

const TurningArrow = () => (
  <span class="arrow">
    <Icon name="arrow" />
  </span>
)
