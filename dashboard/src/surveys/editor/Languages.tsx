import { useState } from 'preact/hooks'
import { useSpeech } from '../../texts/speech.tsx'
import { languagesOf, missingIn, withoutLanguage } from '../words.ts'
import { PickField } from './BlockFields.tsx'
import { useEditor } from './editor-context.ts'
import { LanguageActions } from './LanguageActions.tsx'
import { useLanguageNames } from './use-language-names.ts'

/** Which language is being written, which there are, and how visitors are spoken to. */
export function Languages() {
  const { texts, say } = useSpeech()
  const { draft, define, change, language, setLanguage, isReadOnly } = useEditor()
  const nameOf = useLanguageNames()
  const [added, setAdded] = useState<string[]>([])
  const { definition } = draft
  const present = [...new Set([...languagesOf(definition), ...added])]
  const add = (tag: string) => {
    setAdded([...added, tag])
    setLanguage(tag)
  }
  const remove = () => {
    setAdded(added.filter(tag => tag !== language))
    change({ definition: withoutLanguage(definition, language) })
    setLanguage(definition.default_locale)
  }
  const missing = missingIn(definition, language)
  return (
    <div class="card languages">
      <LanguageSwitch present={present} />
      {!isReadOnly && <LanguageActions present={present} onAdd={add} onRemove={remove} />}
      {missing > 0 && (
        <p class="hint">
          {say(texts.survey.languages.missing, {
            count: missing,
            language: nameOf(definition.default_locale),
          })}
        </p>
      )}
      <div class="pair">
        <PickField
          label={texts.survey.languages.usual}
          hint={texts.survey.languages.usual_hint}
          path="definition.default_locale"
          value={definition.default_locale}
          options={present.map(tag => [tag, nameOf(tag)] as const)}
          onPick={default_locale => define({ default_locale })}
        />
        <PickField
          label={texts.survey.address.title}
          hint={texts.survey.address.hint}
          path="definition.address"
          value={definition.address}
          options={(['formal', 'familiar'] as const).map(key => [key, texts.survey.address[key]] as const)}
          onPick={address => define({ address })}
        />
      </div>
    </div>
  )
}

/** Which of the languages is being written. */
function LanguageSwitch({ present }: { present: readonly string[] }) {
  const { texts } = useSpeech()
  const { language, setLanguage } = useEditor()
  const nameOf = useLanguageNames()
  return (
    <fieldset class="segments">
      <legend>{texts.survey.languages.title}</legend>
      {present.map(tag => (
        <label key={tag}>
          <input type="radio" name="language" checked={tag === language} onChange={() => setLanguage(tag)} />
          {nameOf(tag)}
        </label>
      ))}
    </fieldset>
  )
}
