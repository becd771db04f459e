import { Empty } from '../parts/Empty.tsx'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import type { Filters } from './filters.ts'

/** Why nothing is there, and what to do about it. */
export function EmptyList({ filters }: { filters: Filters }) {
  const { texts } = useSpeech()
  const site = useSite()
  const { edit } = useMay()
  const { state, ...others } = filters
  if (Object.values(others).some(Boolean))
    return (
      <Empty title={texts.responses.empty_filtered}>
        <p>{texts.responses.empty_filtered_hint}</p>
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
