import { useMay, useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import { Asked } from './Asked.tsx'
import type { Survey } from './definition.ts'
import { Lately } from './Lately.tsx'
import { type Place, useLately, usePlaces } from './queries.ts'
import { RowActions } from './RowActions.tsx'
import { StatusTag } from './StatusTag.tsx'
import { headlineOf } from './templates/begin.ts'
import '../styles/stacks.css'

const order: Survey['status'][] = ['live', 'paused', 'draft', 'ended']

/** All surveys, those that ask now first. */
export function SurveyTable({ surveys }: { surveys: readonly Survey[] }) {
  const { texts } = useSpeech()
  const { edit } = useMay()
  const places = usePlaces()
  const lately = useLately()
  const own = texts.surveys.columns
  const sorted = surveys.toSorted(
    (a, b) => order.indexOf(a.status) - order.indexOf(b.status) || a.name.localeCompare(b.name),
  )
  return (
    <div class="card scroll-x surveys-table">
      <table class="stacks">
        <caption class="unseen">{texts.surveys.title}</caption>
        <thead>
          <tr>
            <th scope="col">{own.name}</th>
            <th scope="col">{own.touchpoint}</th>
            <th scope="col">{own.status}</th>
            <th scope="col">{own.where}</th>
            <th scope="col">{own.lately}</th>
            <th scope="col">{own.changed}</th>
            {edit && (
              <th scope="col">
                <span class="unseen">{own.actions}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {sorted.map(survey => (
            <Row
              key={survey.key}
              survey={survey}
              places={places.data ?? []}
              series={lately.data?.series.filter(({ group }) => group.value === survey.key)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Series = NonNullable<ReturnType<typeof useLately>['data']>['series']

function Row({
  survey,
  places,
  series,
}: {
  survey: Survey
  places: readonly Place[]
  series: Series | undefined
}) {
  const { texts, language } = useSpeech()
  const { edit } = useMay()
  const site = useSite()
  const dates = useDates()
  const { definition } = survey
  const own = texts.surveys.columns
  const place = places.find(({ key }) => key === definition.touchpoint)
  return (
    <tr>
      <th scope="row">
        <a href={site.at(`surveys/${encodeURIComponent(survey.key)}`)}>{survey.name}</a>
        <p class="hint">{headlineOf(definition, language)}</p>
      </th>
      <td data-label={own.touchpoint}>
        <a href={site.at(`touchpoints/${encodeURIComponent(definition.touchpoint)}?days=28`)}>
          {place?.name ?? definition.touchpoint}
        </a>
      </td>
      <td data-label={own.status}>
        <StatusTag survey={survey} />
      </td>
      <td>
        <p>{texts.survey.look.displays[definition.look.display]}</p>
        <p class="hint where">
          <Asked definition={definition} />
        </p>
      </td>
      <td data-label={own.lately}>
        <Lately series={series} />
      </td>
      <td>{dates.day(survey.updated_at)}</td>
      {edit && (
        <td>
          <RowActions survey={survey} />
        </td>
      )}
    </tr>
  )
}
