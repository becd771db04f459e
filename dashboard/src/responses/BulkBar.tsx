import { useState } from 'preact/hooks'
import { api, ask, type Given } from '../api.ts'
import { Failure } from '../parts/Failure.tsx'
import { TextField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { type Filters, toQuery } from './filters.ts'
import type { Choice } from './use-choice.ts'

interface Outcome {
  changed: number
  full: number
  isOver: boolean
}

/** What can be done with all that are chosen at once. */
export function BulkBar({
  choice,
  filters,
  onChanged,
}: {
  choice: Choice
  filters: Filters
  onChanged: () => void
}) {
  const { texts, say } = useSpeech()
  const { account } = useSite()
  const [tag, setTag] = useState('')
  const { change, outcome, error } = useBulk(choice, filters, onChanged)
  const isNone = choice.ids.size === 0 && !choice.isAll
  return (
    <div class="bulk" aria-live="polite">
      {!isNone && (
        <div class="bulk-bar">
          <strong>
            {choice.isAll
              ? texts.responses.all_chosen
              : say(texts.responses.chosen, { count: choice.ids.size })}
          </strong>
          <form
            class="one-line"
            onSubmit={event => {
              event.preventDefault()
              if (tag.trim() !== '') void change({ add_tags: [tag.trim()] })
              setTag('')
            }}
          >
            <TextField
              label={<span class="unseen">{texts.responses.tag}</span>}
              placeholder={texts.responses.tag}
              maxLength={50}
              dir="auto"
              value={tag}
              onText={setTag}
            />
            <button type="submit">{texts.responses.add_tag}</button>
          </form>
          <button type="button" onClick={() => void change({ handled_by: account.name })}>
            {texts.responses.take}
          </button>
          <button type="button" onClick={() => void change({ handled_by: null })}>
            {texts.responses.give_back}
          </button>
          {!choice.isAll && (
            <button type="button" class="quiet" onClick={choice.chooseAll}>
              {texts.responses.choose_all}
            </button>
          )}
          <button type="button" class="quiet choose-none" onClick={choice.clear}>
            {texts.responses.choose_none}
          </button>
        </div>
      )}
      {error !== undefined && <Failure error={error} />}
      {outcome && <OutcomeNotice {...outcome} />}
    </div>
  )
}

function OutcomeNotice({ changed, full, isOver }: Outcome) {
  const { texts, say } = useSpeech()
  return (
    <Notice kind={isOver ? 'good' : 'info'}>
      <p>{say(isOver ? texts.responses.changed : texts.responses.working, { count: changed })}</p>
      {full > 0 && <p>{say(texts.responses.full, { count: full })}</p>}
    </Notice>
  )
}

/** Sends the same change again until the server says that there are no more. */
function useBulk(choice: Choice, filters: Filters, onChanged: () => void) {
  const { key: site } = useSite()
  const [outcome, setOutcome] = useState<Outcome>()
  const [error, setError] = useState<unknown>()
  const change = async (handling: Given<'/v1/responses/bulk'>['change']) => {
    setError(undefined)
    const whom = choice.isAll ? { where: toQuery(filters) } : { ids: [...choice.ids] }
    const done = { changed: 0, full: 0 }
    try {
      let cursor: string | null | undefined
      do {
        const body = { ...whom, change: handling, ...(cursor && { cursor }) }
        const reply = await ask(api.POST('/v1/responses/bulk', { params: { query: { site } }, body }))
        done.changed += reply.changed
        done.full += reply.full
        cursor = reply.next
        setOutcome({ ...done, isOver: cursor === null })
      } while (cursor)
      onChanged()
    } catch (reason) {
      setOutcome(undefined)
      setError(reason)
    }
  }
  return { change, outcome, error }
}
