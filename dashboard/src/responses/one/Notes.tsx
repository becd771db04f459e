import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Failure } from '../../parts/Failure.tsx'
import { Field } from '../../parts/Field.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useSite } from '../../session/site.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { useResponseChange, type WholeResponse } from './use-response-change.ts'

/** What the team has noted about a response. One takes back one's own notes. */
export function Notes({ response, mayEdit }: { response: WholeResponse; mayEdit: boolean }) {
  const { texts, show } = useSpeech()
  const dates = useDates()
  const { key: site, account } = useSite()
  const { attempt, refresh, error } = useResponseChange(response.id)
  const remove = (note: number) =>
    attempt(async () => {
      const path = { response: response.id, note }
      await ask(api.DELETE('/v1/responses/{response}/notes/{note}', { params: { path, query: { site } } }))
      await refresh()
    })
  return (
    <section class="part">
      <h3>{texts.response.notes}</h3>
      {response.notes.length === 0 && <p class="hint">{texts.response.no_notes}</p>}
      <ul class="notes">
        {response.notes.map(({ id, text, author, created_at }) => (
          <li key={id}>
            <p dir="auto">{text}</p>
            <p class="hint">
              {show(texts.response.note_by, {
                author: <bdi>{author}</bdi>,
                when: dates.dayAndTime(created_at),
              })}
            </p>
            {mayEdit && author === account.name && (
              <button
                type="button"
                class="quiet"
                aria-label={texts.response.remove_note}
                onClick={() => void remove(id)}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <NewNote response={response} attempt={attempt} refresh={refresh} />}
      {error !== undefined && <Failure error={error} />}
    </section>
  )
}

function NewNote({
  response,
  attempt,
  refresh,
}: {
  response: WholeResponse
  attempt: (act: () => Promise<void>) => Promise<boolean>
  refresh: () => Promise<void>
}) {
  const { texts } = useSpeech()
  const { key: site, account } = useSite()
  const [typed, setTyped] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    const text = typed.trim()
    if (text === '') return
    const isKept = await attempt(async () => {
      const params = { path: { response: response.id }, query: { site } }
      const body = { text, author: account.name }
      await ask(api.POST('/v1/responses/{response}/notes', { params, body }))
      await refresh()
    })
    if (isKept) setTyped('')
  }
  return (
    <form onSubmit={event => void add(event)}>
      <Field label={<span class="unseen">{texts.response.new_note}</span>}>
        {joined => (
          <textarea
            {...joined}
            rows={2}
            maxLength={2000}
            dir="auto"
            placeholder={texts.response.new_note}
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit">{texts.response.add}</button>
    </form>
  )
}
