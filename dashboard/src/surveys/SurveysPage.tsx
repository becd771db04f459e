import { Awaited } from '../parts/Awaited.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Frames } from '../parts/Frames.tsx'
import { Page } from '../parts/Page.tsx'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { useLately, usePlaces, useSurveys } from './queries.ts'
import { SurveyTable } from './SurveyTable.tsx'
import { TemplateCards } from './templates/TemplateCards.tsx'
import './surveys.css'

/** What the site asks, how much is answered lately, and what else it could ask. */
export function SurveysPage() {
  const { texts } = useSpeech()
  const { edit } = useMay()
  const site = useSite()
  const surveys = useSurveys()
  // A row would grow by figures that come later.
  const isWhole = [usePlaces(), useLately()].every(({ isPending }) => !isPending)
  const own = texts.surveys
  return (
    <Page
      title={own.title}
      lead={own.lead}
      actions={
        edit && (
          <>
            <a class="button" href="#templates">
              {own.templates}
            </a>
            <a class="button main" href={site.at('surveys/new')}>
              {own.new}
            </a>
          </>
        )
      }
    >
      <Awaited query={isWhole ? surveys : { ...surveys, data: undefined }} place={<Frames heights={[560]} />}>
        {known =>
          known.length > 0 ? (
            <SurveyTable surveys={known} />
          ) : (
            <Empty title={own.empty_title}>
              <p>{edit ? own.empty : own.empty_for_viewers}</p>
            </Empty>
          )
        }
      </Awaited>
      {/* Not before it is known how long the list above is, which would push them away. */}
      {edit && isWhole && !surveys.isPending && <TemplateCards />}
    </Page>
  )
}
