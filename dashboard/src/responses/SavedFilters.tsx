import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { api, ask } from '../api.ts'
import { Failure } from '../parts/Failure.tsx'
import { TextField } from '../parts/Field.tsx'
import { Icon } from '../parts/Icon.tsx'
import { freshKey, keyOf } from '../parts/key-of.ts'
import { closeMenu, useClosing } from '../parts/use-closing.ts'
import { useSubmit } from '../parts/use-submit.ts'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { type Filters, fromQuery, toQuery } from './filters.ts'

/** Selections under a name: choose one, keep the present one, let one go. */
export function SavedFilters({
  filters,
  setFilters,
}: {
  filters: Filters
  setFilters: (filters: Filters) => void
}) {
  const { texts, say } = useSpeech()
  const { edit } = useMay()
  const { key: site } = useSite()
  const client = useQueryClient()
  const menu = useClosing()
  const saved = useQuery({
    queryKey: ['filters', site],
    queryFn: () => ask(api.GET('/v1/filters', { params: { query: { site } } })),
    staleTime: 60_000,
  })
  const refresh = () => client.invalidateQueries({ queryKey: ['filters', site] })
  const remove = async (filter: string) => {
    await ask(api.DELETE('/v1/filters/{filter}', { params: { path: { filter }, query: { site } } }))
    await refresh()
  }
  const list = saved.data ?? []
  return (
    <details class="drop" ref={menu}>
      <summary class="button">{texts.responses.saved}</summary>
      <div class="drop-body">
        {list.length === 0 && <p class="hint">{texts.responses.no_saved}</p>}
        <ul>
          {list.map(({ key, name, query }) => (
            <li key={key}>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  setFilters(fromQuery(query))
                  closeMenu(menu.current)
                }}
              >
                <bdi>{name}</bdi>
              </button>
              {edit && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={say(texts.responses.remove_saved, { name })}
                  onClick={() => void remove(key)}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          ))}
        </ul>
        {edit && <NewSaved filters={filters} onSaved={refresh} taken={list.map(({ key }) => key)} />}
      </div>
    </details>
  )
}

function NewSaved({
  filters,
  onSaved,
  taken,
}: {
  filters: Filters
  onSaved: () => Promise<void>
  taken: readonly string[]
}) {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const [name, setName] = useState('')
  const { onSubmit, isBusy, error } = useSubmit(async () => {
    const body = { key: freshKey(keyOf(name) || 'filter', taken), name: name.trim(), query: toQuery(filters) }
    await ask(api.POST('/v1/filters', { params: { query: { site } }, body }))
    setName('')
    await onSaved()
  })
  if (Object.values(filters).every(values => values === undefined)) return null
  if (filters.customer || filters.email) return <p class="hint">{texts.responses.saved_person}</p>
  return (
    <form onSubmit={onSubmit}>
      <TextField
        label={texts.responses.saved_name}
        required
        maxLength={200}
        dir="auto"
        value={name}
        onText={setName}
      />
      <button type="submit" aria-disabled={isBusy}>
        {texts.responses.save_filter}
      </button>
      {error !== undefined && <Failure error={error} />}
    </form>
  )
}
