import { stagePresets } from '@touchline/shared/stage-presets.ts'
import { useState } from 'preact/hooks'
import { useMay, useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { RoomForm } from '../RoomForm.tsx'
import { faultIn, useSaving } from '../use-saving.ts'
import { useSitePatch } from '../use-site-patch.ts'
import { NewStage } from './NewStage.tsx'
import { StageList } from './StageList.tsx'
import { useTouchpointsChanged } from './touchpoints.ts'

const presets = Object.keys(stagePresets) as (keyof typeof stagePresets)[]

/** The stages in their order; they are kept when the form is sent. */
export function StageForm() {
  const { texts } = useSpeech()
  const { stages: known } = useSite()
  const { administer } = useMay()
  const patch = useSitePatch()
  const changed = useTouchpointsChanged()
  const [stages, setStages] = useState<string[]>(known)
  const saving = useSaving(async () => {
    await patch({ stages })
    await changed()
  })
  const words = texts.settings.life
  const fault = faultIn(saving.faults, 'stages')
  return (
    <RoomForm title={words.stages} saving={saving} fields={['stages']} save={words.save}>
      <StageList stages={stages} onStages={setStages} />
      {fault && <p class="fault">{fault}</p>}
      {administer && (
        <>
          <NewStage stages={stages} onAdd={stage => setStages([...stages, stage])} />
          <div class="room-end">
            <span>{words.preset}</span>
            {presets.map(preset => (
              <button key={preset} type="button" onClick={() => setStages([...stagePresets[preset]])}>
                {words.presets[preset]}
              </button>
            ))}
          </div>
        </>
      )}
    </RoomForm>
  )
}
