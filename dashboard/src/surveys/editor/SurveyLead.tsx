import { useLocation } from 'preact-iso'
import { useSpeech } from '../../texts/speech.tsx'
import type { Survey } from '../definition.ts'
import { StatusTag } from '../StatusTag.tsx'

/** How the survey stands: its status, its version, and whether what is shown here is kept. */
export function SurveyLead({
  survey,
  isUnsaved,
  isSaved,
}: {
  survey: Survey | undefined
  isUnsaved: boolean
  isSaved: boolean
}) {
  const { texts, say } = useSpeech()
  const { query } = useLocation()
  const isJustSaved = isSaved || (query.saved !== undefined && !isUnsaved)
  return (
    <span class="survey-lead">
      {survey ? (
        <>
          <StatusTag survey={survey} />
          <code>{survey.key}</code>
          <span>{say(texts.survey.version, { version: survey.version })}</span>
        </>
      ) : (
        <span class="tag">{texts.survey.not_kept}</span>
      )}
      <span role="status">
        {survey && isUnsaved ? texts.survey.unsaved : isJustSaved ? texts.common.saved : ''}
      </span>
    </span>
  )
}
