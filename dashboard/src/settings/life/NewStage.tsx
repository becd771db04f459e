import { useState } from 'preact/hooks'
import { TextField } from '../../parts/Field.tsx'
import { keyOf } from '../../parts/key-of.ts'
import { useSpeech } from '../../texts/speech.tsx'

/** Takes the name of one more stage. */
export function NewStage({ stages, onAdd }: { stages: readonly string[]; onAdd: (stage: string) => void }) {
  const { texts } = useSpeech()
  const [name, setName] = useState('')
  const [fault, setFault] = useState<string>()
  const words = texts.settings.life
  const add = () => {
    const stage = keyOf(name)
    const isGood = stage !== '' && !stages.includes(stage)
    setFault(isGood ? undefined : words.bad_stage)
    if (!isGood) return
    onAdd(stage)
    setName('')
  }
  return (
    <div class="new-stage">
      <TextField
        label={words.add}
        hint={words.add_hint}
        fault={fault && <>{fault}</>}
        value={name}
        onText={setName}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
      <button type="button" onClick={add}>
        {words.add_button}
      </button>
    </div>
  )
}
