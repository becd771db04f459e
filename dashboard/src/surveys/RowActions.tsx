import { useState } from 'preact/hooks'
import { Failure } from '../parts/Failure.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import type { Survey } from './definition.ts'
import { isFirstPress } from './first-press.ts'
import { useKeepSurvey } from './queries.ts'

/** The way from live to paused and back. */
const turns: Partial<Record<Survey['status'], { act: 'pause' | 'resume'; to: Survey['status'] }>> = {
  live: { act: 'pause', to: 'paused' },
  paused: { act: 'resume', to: 'live' },
}

/** What can be done with a survey without opening it. */
export function RowActions({ survey }: { survey: Survey }) {
  const { texts, say } = useSpeech()
  const site = useSite()
  const { change } = useKeepSurvey()
  const [error, setError] = useState<unknown>()
  const own = texts.survey.actions
  const [isBusy, setBusy] = useState(false)
  const become = async (status: Survey['status']) => {
    setError(undefined)
    setBusy(true)
    await change(survey.key, { status }).catch(setError)
    setBusy(false)
  }
  const turn = turns[survey.status]
  const named = (action: string) => say(texts.surveys.action, { action, name: survey.name })
  return (
    <>
      <div class="row-actions">
        {turn && (
          <button
            type="button"
            class="quiet"
            aria-label={named(own[turn.act])}
            aria-disabled={isBusy}
            onClick={({ detail }) => !isBusy && isFirstPress(detail) && void become(turn.to)}
          >
            {own[turn.act]}
          </button>
        )}
        <a
          class="button quiet"
          aria-label={named(own.duplicate)}
          title={own.duplicate}
          href={site.at(`surveys/new?from=${encodeURIComponent(survey.key)}`)}
        >
          <Icon name="copy" />
        </a>
      </div>
      {error !== undefined && <Failure error={error} />}
    </>
  )
}
