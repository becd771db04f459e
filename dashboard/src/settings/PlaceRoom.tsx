import { useState } from 'preact/hooks'
import { Copyable } from '../parts/Copyable.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { entriesOf, LinesField } from './LinesField.tsx'
import { RoomForm } from './RoomForm.tsx'
import { useSaving } from './use-saving.ts'
import { useSitePatch } from './use-site-patch.ts'

/** The script tag, and the pages that may send. */
export function PlaceRoom() {
  const { texts, say } = useSpeech()
  const { key, at } = useSite()
  const words = texts.settings.place
  return (
    <>
      <section class="card">
        <h2>{words.script}</h2>
        <p>{words.script_lead}</p>
        <Copyable
          text={`<script async src="${location.origin}/w/${key}.js"></script>`}
          label={words.script_label}
        />
        <p class="hint">{say(words.policy, { host: location.origin })}</p>
        <a href={at('install')}>{texts.install.title}</a>
      </section>
      <Origins />
    </>
  )
}

function Origins() {
  const { texts } = useSpeech()
  const { origins } = useSite()
  const patch = useSitePatch()
  const [lines, setLines] = useState(origins.join('\n'))
  const saving = useSaving(() => patch({ origins: entriesOf(lines) }))
  const words = texts.settings.place
  return (
    <RoomForm title={words.origins} saving={saving} fields={['origins']}>
      <LinesField
        label={words.origins_label}
        hint={words.origins_hint}
        name="origins"
        lines={lines}
        onLines={setLines}
        faults={saving.faults}
      />
    </RoomForm>
  )
}
