import { useQueryClient } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { Failure } from '../parts/Failure.tsx'
import { inWords } from '../parts/FaultWords.tsx'
import { Field } from '../parts/Field.tsx'
import { Page } from '../parts/Page.tsx'
import { useQueryState } from '../parts/use-query-state.ts'
import { useSubmit } from '../parts/use-submit.ts'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { beginAsking, dropOthers } from './begin-asking.ts'
import { Progress } from './Progress.tsx'
import { QuestionPreview } from './QuestionPreview.tsx'
import { readPages, type StartingKey, startingKeys, startingSurveys } from './starting-surveys.ts'

/** Chooses the first question, shows it as visitors will read it, and makes it live. */
export function ChooseSurvey({ isFirstRun, onDone }: { isFirstRun?: boolean; onDone: () => void }) {
  const { texts } = useSpeech()
  const words = texts.setup.survey
  const site = useSite()
  const client = useQueryClient()
  const [query, setQuery] = useQueryState()
  const chosen = startingKeys.find(key => key === query.start) ?? 'recommend'
  const [typed, setTyped] = useState<string>()
  const pages = typed ?? startingSurveys[chosen].pages
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    const { name, touchpoint } = words.starting[chosen]
    const names = { survey: name, touchpoint }
    await beginAsking(site, startingSurveys[chosen], { key: chosen, names, pages: readPages(pages) })
    if (isFirstRun) await dropOthers(site, chosen)
    await client.invalidateQueries()
    onDone()
  })
  const choose = (start: StartingKey) => {
    setTyped(undefined)
    setQuery({ start })
  }
  const ofPages = faults.filter(({ field }) => field.startsWith('definition.targeting.pages'))
  return (
    <Page title={words.title} lead={words.lead}>
      {isFirstRun && <Progress here="survey" site={site.key} />}
      <form class="setup-choice" onSubmit={onSubmit}>
        <div class="card setup-form">
          {error !== undefined && ofPages.length === 0 && <Failure error={error} />}
          <fieldset class="setup-options">
            <legend>{words.which}</legend>
            {startingKeys.map(key => (
              <label key={key} class="option">
                <input type="radio" name="start" checked={key === chosen} onChange={() => choose(key)} />
                <span>
                  <strong>{words.starting[key].name}</strong>
                  <span class="hint">{words.starting[key].meaning}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <Field label={words.pages} hint={words.pages_hint} fault={inWords(ofPages[0])}>
            {joined => (
              <textarea
                {...joined}
                rows={2}
                spellcheck={false}
                dir="ltr"
                value={pages}
                onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              />
            )}
          </Field>
          <button type="submit" class="main" aria-disabled={isBusy}>
            {words.make_live}
          </button>
          <p class="hint">{words.live_means}</p>
        </div>
        <QuestionPreview survey={startingSurveys[chosen]} />
      </form>
    </Page>
  )
}
