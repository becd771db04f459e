import { useState } from 'preact/hooks'
import { useSpeech } from '../../texts/speech.tsx'
import type { Definition, Look } from '../definition.ts'
import { Preview } from '../preview/Preview.tsx'
import { languagesOf } from '../words.ts'
import { type Checked, useEditor } from './editor-context.ts'
import { useCheck } from './use-check.ts'
import { useLanguageNames } from './use-language-names.ts'

const displays = ['popover', 'bar', 'modal', 'inline', 'tab'] as const

/** The preview, and how it would look otherwise: trying something there changes nothing of the survey. */
export function PreviewColumn({ checked }: { checked: Checked | undefined }) {
  const { texts } = useSpeech()
  const { draft, language, setLanguage } = useEditor()
  const { definition } = draft
  const nameOf = useLanguageNames()
  const own = texts.survey.preview
  const [display, setDisplay] = useState<Look['display']>()
  const [address, setAddress] = useState<Definition['address']>()
  const isOther = display !== undefined || address !== undefined
  const look = { ...definition.look, display: display ?? definition.look.display }
  const other = {
    ...definition,
    address: address ?? definition.address,
    look: look.display === 'inline' ? { ...look, element: look.element ?? '#survey' } : look,
  }
  const otherwise = useCheck(isOther ? { ...draft, definition: other } : undefined, language)
  return (
    <aside class="preview-column" aria-label={own.title}>
      <h2>{own.title}</h2>
      <div class="preview-choices">
        <Pick
          label={own.display}
          value={look.display}
          options={displays.map(key => [key, texts.survey.look.displays[key]] as const)}
          onPick={picked => setDisplay(picked === definition.look.display ? undefined : picked)}
        />
        <Pick
          label={own.language}
          value={language}
          options={[...new Set([...languagesOf(definition), language])].map(
            tag => [tag, nameOf(tag)] as const,
          )}
          onPick={setLanguage}
        />
        <Pick
          label={texts.survey.address.title}
          value={other.address}
          options={(['formal', 'familiar'] as const).map(key => [key, texts.survey.address[key]] as const)}
          onPick={picked => setAddress(picked === definition.address ? undefined : picked)}
        />
      </div>
      <Preview checked={isOther ? (otherwise.checked ?? checked) : checked} />
    </aside>
  )
}

function Pick<Value extends string>({
  label,
  value,
  options,
  onPick,
}: {
  label: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onPick: (value: Value) => void
}) {
  return (
    <label>
      <span class="hint">{label}</span>
      <select value={value} onChange={event => onPick(event.currentTarget.value as Value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
