import { Icon } from '../../parts/Icon.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { useEditor } from './editor-context.ts'
import { useLanguageNames } from './use-language-names.ts'

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

/** Adds a language that is not `present` yet, and removes the one that is being written unless it is the usual one. */
export function LanguageActions({
  present,
  onAdd,
  onRemove,
}: {
  present: readonly string[]
  onAdd: (tag: string) => void
  onRemove: () => void
}) {
  const { texts, say } = useSpeech()
  const { draft, language } = useEditor()
  const nameOf = useLanguageNames()
  const options = offered
    .filter(tag => !present.includes(tag))
    .map(tag => [tag, nameOf(tag)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b))
  return (
    <div class="beside">
      <select
        aria-label={texts.survey.languages.add}
        value=""
        onChange={event => onAdd(event.currentTarget.value)}
      >
        <option value="">{texts.survey.languages.add}</option>
        {options.map(([tag, name]) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
      {language !== draft.definition.default_locale && (
        <button type="button" class="quiet" onClick={onRemove}>
          <Icon name="minus" />
          {say(texts.survey.languages.remove, { language: nameOf(language) })}
        </button>
      )}
    </div>
  )
}
