import { useLocation, useRoute } from 'preact-iso'
import { Awaited } from '../parts/Awaited.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { PagePlace } from '../parts/PagePlace.tsx'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import type { Draft, Survey } from './definition.ts'
import type { LikelyPlace } from './editor/ChoosePlace.tsx'
import { EditorPage } from './editor/EditorPage.tsx'
import { type Place, usePlaces, useSurveys } from './queries.ts'
import { beginCopy, beginWith, blankIn } from './templates/begin.ts'
import { templates } from './templates/templates.ts'
import './surveys.css'

/** One survey, or with `new` as its key one that begins with a template or as a copy. */
export function SurveyPage() {
  const { survey: key = '' } = useRoute().params
  const { texts } = useSpeech()
  const site = useSite()
  const may = useMay()
  const surveys = useSurveys()
  const places = usePlaces()
  const begin = useBeginning()
  const likely = useLikelyPlace()
  return (
    <Awaited query={surveys} place={<PagePlace />}>
      {known => (
        <Awaited query={places} place={<PagePlace />}>
          {at => {
            const found = known.find(survey => survey.key === key)
            if (found)
              return <EditorPage key={key} survey={found} begun={found} places={at} likely={likely} />
            if (key !== 'new' || !may.edit)
              return (
                <Page title={texts.survey.title}>
                  <Empty title={texts.missing.survey}>
                    <a href={site.at('surveys')}>{texts.missing.surveys}</a>
                  </Empty>
                </Page>
              )
            return (
              <EditorPage key="new" survey={undefined} begun={begin(known, at)} places={at} likely={likely} />
            )
          }}
        </Awaited>
      )}
    </Awaited>
  )
}

/** What a new survey begins with, as the address says: `template=` or `from=`. */
function useBeginning(): (known: Survey[], places: Place[]) => Draft {
  const { texts, say, language } = useSpeech()
  const { query } = useLocation()
  return (known, places) => {
    const taken = [...known.map(({ key }) => key), 'new']
    const original = known.find(({ key }) => key === query.from)
    if (original) return beginCopy(original, say(texts.survey.copy_of, { name: original.name }), taken)
    const template = templates.find(({ key }) => key === query.template)
    const names = texts.templates.list
    const name = template ? names[template.key as keyof typeof names].name : texts.survey.new
    return beginWith(template ?? blankIn(language), name, places, taken, language)
  }
}

/** Where a survey of the template in the address belongs, if its touchpoint is to be added first. */
function useLikelyPlace(): LikelyPlace {
  const { texts } = useSpeech()
  const { stages } = useSite()
  const { query } = useLocation()
  const template = templates.find(({ key }) => key === query.template)
  const names = texts.templates.list
  return {
    name: template ? names[template.key as keyof typeof names].touchpoint : '',
    stage: template?.stages.find(stage => stages.includes(stage)) ?? '',
  }
}
