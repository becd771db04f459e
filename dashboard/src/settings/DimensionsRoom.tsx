import { useState } from 'preact/hooks'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { entriesOf, LinesField } from './LinesField.tsx'
import { RoomForm } from './RoomForm.tsx'
import { useSaving } from './use-saving.ts'
import { useSitePatch } from './use-site-patch.ts'

/** By which facts answers are counted. */
export function DimensionsRoom() {
  const { texts } = useSpeech()
  const { dimensions, recounting } = useSite()
  const patch = useSitePatch()
  const [lines, setLines] = useState((recounting?.to.dimensions ?? dimensions).join('\n'))
  const saving = useSaving(() => patch({ dimensions: entriesOf(lines) }))
  const words = texts.settings.dimensions
  return (
    <>
      <p class="lead">{words.lead}</p>
      <RoomForm saving={saving} fields={['dimensions']} save={words.save}>
        <LinesField
          label={words.label}
          hint={words.hint}
          name="dimensions"
          lines={lines}
          onLines={setLines}
          faults={saving.faults}
        />
      </RoomForm>
    </>
  )
}
