import { scales } from '@touchline/shared/scales.ts'
import { useState } from 'preact/hooks'
import { SelectField } from '../parts/Field.tsx'
import { directionOf } from '../texts/languages.ts'
import { useSpeech } from '../texts/speech.tsx'
import { Face } from './Face.tsx'
import type { StartingSurvey } from './starting-surveys.ts'
import { type StartingLanguage, startingLanguages } from './starting-words.ts'

/** What a visitor reads, in each language that the survey speaks. */
export function QuestionPreview({ survey }: { survey: StartingSurvey }) {
  const { texts, language } = useSpeech()
  const [shown, setShown] = useState<StartingLanguage>(
    startingLanguages.find(known => known === language) ?? 'en',
  )
  return (
    <section class="setup-preview" aria-label={texts.setup.preview.title}>
      <h2>{texts.setup.preview.title}</h2>
      <SelectField
        label={texts.setup.preview.language}
        value={shown}
        options={startingLanguages.map(tag => [tag, nameOf(tag)] as const)}
        onChoose={setShown}
      />
      <div class="asked" lang={shown} dir={directionOf(shown)}>
        <p class="question">{survey.text[shown]}</p>
        <Scale survey={survey} language={shown} />
        <p class="comment">{survey.comment[shown]}</p>
      </div>
      <p class="hint">{texts.setup.preview.rest}</p>
    </section>
  )
}

/** By its own name, as visitors would look for it. */
const nameOf = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag

function Scale({ survey: { metric, look }, language }: { survey: StartingSurvey; language: string }) {
  const { min, max } = scales[metric]
  const ratings = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const numerals = new Intl.NumberFormat(language)
  return (
    <ul class={`scale ${look}`}>
      {ratings.map(rating => (
        <li key={rating}>
          {look === 'faces' ? (
            <Face mood={(rating - 3) / 2} name={numerals.format(rating)} />
          ) : (
            numerals.format(rating)
          )}
        </li>
      ))}
    </ul>
  )
}
