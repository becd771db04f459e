import { Empty } from '../parts/Empty.tsx'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { type Filters, withoutChips } from './filters.ts'

/** Why nothing is there, and what to do about it. */
export function EmptyList({
  filters,
  setFilters,
}: {
  filters: Filters
  setFilters: (filters: Filters) => void
}) {
  const { texts, show } = useSpeech()
  const site = useSite()
  const { edit } = useMay()
  const { state, search, ...others } = filters
  const words = search?.[0]
  const isFiltered = Object.values(others).some(Boolean)
  const clear = isFiltered && (
    <button type="button" onClick={() => setFilters(withoutChips(filters))}>
      {texts.responses.clear}
    </button>
  )
  if (words)
    return (
      <Empty title={texts.responses.empty_search}>
        <p>
          {show(isFiltered ? texts.responses.no_comment_of_these : texts.responses.no_comment_holds, {
            words: <bdi>{words}</bdi>,
          })}
        </p>
        <div class="actions">
          <button type="button" onClick={() => setFilters({ ...filters, search: [] })}>
            {texts.responses.clear_search}
          </button>
          {clear}
        </div>
      </Empty>
    )
  if (isFiltered)
    return (
      <Empty title={texts.responses.empty_filtered}>
        <p>{texts.responses.empty_filtered_hint}</p>
        {clear}
      </Empty>
    )
  if (state?.includes('quarantined'))
    return (
      <Empty title={texts.quarantine.empty}>
        <p>{texts.quarantine.empty_hint}</p>
      </Empty>
    )
  return (
    <Empty title={texts.responses.empty}>
      <p>{texts.responses.empty_hint}</p>
      {edit && (
        <a class="button" href={site.at('import')}>
          {texts.shell.import}
        </a>
      )}
    </Empty>
  )
}
