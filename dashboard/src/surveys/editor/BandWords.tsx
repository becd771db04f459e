import { bands } from '@touchline/shared/scales.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { put, type WordsByBand } from '../definition.ts'
import { WordsField } from './BlockFields.tsx'
import { useEditor } from './editor-context.ts'

/** Other words for whoever is unhappy, neutral or happy. */
export function BandWords({
  path,
  words,
  onWords,
}: {
  path: string
  words: WordsByBand | undefined
  onWords: (words: WordsByBand | undefined) => void
}) {
  const { texts } = useSpeech()
  const { draft } = useEditor()
  const [headline] = draft.definition.questions
  const isNps = headline?.type === 'rating' && headline.metric === 'nps'
  const names = isNps ? texts.nps_bands : texts.bands
  return (
    <details class="more" open={words !== undefined}>
      <summary>{texts.survey.by_band}</summary>
      {bands.map(band => (
        <WordsField
          key={band}
          label={names[band]}
          path={`${path}.${band}`}
          placeholder={texts.survey.by_band_usual}
          isOptional
          words={words?.[band]}
          onWords={said => {
            const changed = put(words ?? {}, { [band]: said })
            onWords(Object.keys(changed).length > 0 ? changed : undefined)
          }}
        />
      ))}
    </details>
  )
}
