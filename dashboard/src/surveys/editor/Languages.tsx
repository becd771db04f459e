import { useState } from 'preact/hooks'
import { Icon } from '../../parts/Icon.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { languagesOf, missingIn, withoutLanguage } from '../words.ts'
import { PickField } from './BlockFields.tsx'
import { useEditor } from './editor-context.ts'

/** Languages that are offered; a survey may speak any other that the API takes. */
const offered = [
  ...[
    'ar',
    'bg',
    'ca',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'fa',
    'fi',
    'fil',
    'fr',
    'he',
    'hi',
    'hr',
    'hu',
    'id',
  ],
  ...[
    'it',
    'ja',
    'ko',
    'ms',
    'nb',
    'nl',
    'pl',
    'pt-BR',
    'pt-PT',
    'ro',
    'ru',
    'sk',
    'sv',
    'th',
    'tr',
    'uk',
    'vi',
  ],
  ...['zh-Hans', 'zh-Hant'],
]

/** What a language is called by the reader. */
export function useLanguageNames(): (tag: string) => string {
  const { language } = useSpeech()
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return tag => {
    try {
      return names.of(tag) ?? tag
    } catch {
      return tag
    }
  }
}

/** Which language is being written, and which there are. */
export function Languages() {
  const { texts, say } = useSpeech()
  const { draft, define, change, language, setLanguage, isReadOnly } = useEditor()
  const nameOf = useLanguageNames()
  const [added, setAdded] = useState<string[]>([])
  const { definition } = draft
  const present = [...new Set([...languagesOf(definition), ...added])]
  const options = offered
    .filter(tag => !present.includes(tag))
    .map(tag => [tag, nameOf(tag)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b))
  const remove = () => {
    setAdded(added.filter(tag => tag !== language))
    change({ definition: withoutLanguage(definition, language) })
    setLanguage(definition.default_locale)
  }
  const missing = missingIn(definition, language)
  return (
    <div class="card languages">
      <fieldset class="segments">
        <legend>{texts.survey.languages.title}</legend>
        {present.map(tag => (
          <label key={tag}>
            <input
              type="radio"
              name="language"
              checked={tag === language}
              onChange={() => setLanguage(tag)}
            />
            {nameOf(tag)}
          </label>
        ))}
      </fieldset>
      {!isReadOnly && (
        <div class="beside">
          <select
            aria-label={texts.survey.languages.add}
            value=""
            onChange={event => {
              setAdded([...added, event.currentTarget.value])
              setLanguage(event.currentTarget.value)
            }}
          >
            <option value="">{texts.survey.languages.add}</option>
            {options.map(([tag, name]) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
          {language !== definition.default_locale && (
            <button type="button" class="quiet" onClick={remove}>
              <Icon name="minus" />
              {say(texts.survey.languages.remove, { language: nameOf(language) })}
            </button>
          )}
        </div>
      )}
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
