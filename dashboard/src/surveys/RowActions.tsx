import { useState } from 'preact/hooks'
import { Failure } from '../parts/Failure.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import type { Survey } from './definition.ts'
import { useKeepSurvey } from './queries.ts'

/** What can be done with a survey without opening it. */
export function RowActions({ survey }: { survey: Survey }) {
  const { texts, say } = useSpeech()
  const site = useSite()
  const { change } = useKeepSurvey()
  const [error, setError] = useState<unknown>()
  const own = texts.survey.actions
  const become = (status: Survey['status']) => {
    setError(undefined)
    change(survey.key, { status }).catch(setError)
  }
  const named = (action: string) => say(texts.surveys.action, { action, name: survey.name })
  return (
    <>
      <div class="row-actions">
        {survey.status === 'live' && (
          <button type="button" class="quiet" aria-label={named(own.pause)} onClick={() => become('paused')}>
            {own.pause}
          </button>
        )}
        {survey.status === 'paused' && (
          <button type="button" class="quiet" aria-label={named(own.resume)} onClick={() => become('live')}>
            {own.resume}
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
