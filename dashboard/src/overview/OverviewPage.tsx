import { useEffect, useMemo } from 'preact/hooks'
import { PeriodPicker } from '../layout/PeriodPicker.tsx'
import { usePeriod } from '../layout/use-period.ts'
import { Empty } from '../parts/Empty.tsx'
import { Failure } from '../parts/Failure.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Page } from '../parts/Page.tsx'
import { useRest } from '../parts/use-rest.ts'
import { useMay, useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import { Changes } from './Changes.tsx'
import { type Overview, type Series, useOverview, useRelationshipLines } from './figures-of-site.ts'
import { LastingAlerts } from './LastingAlerts.tsx'
import { NewestComments } from './NewestComments.tsx'
import { OpenAlerts, useOpenAlerts } from './OpenAlerts.tsx'
import { Relationship } from './Relationship.tsx'
import { Segments } from './Segments.tsx'
import { Skeleton } from './Skeleton.tsx'
import { Stages } from './Stages.tsx'
import { SamePeriod, samePeriod } from './touchpoint-address.ts'
import { Unhappy } from './Unhappy.tsx'
import { useInTurn } from './use-in-turn.ts'
import './overview.css'

/** Has it been drawn since the dashboard was opened? */
let wasDrawn = false

/** How we stand, what really changed, and where to look. */
export function OverviewPage() {
  const { texts } = useSpeech()
  const [period] = usePeriod()
  const overview = useOverview(period)
  const relationship = useRelationshipLines(period, overview)
  const { data, error } = overview
  const series = relationship.data?.series
  // Choosing another period draws nothing of it anew before its figures are there.
  const figures = useMemo(
    () => data && <Figures overview={data} relationship={series} until={period.to} />,
    [data, series],
  )
  return (
    <Page
      title={texts.overview.title}
      lead={
        data ? <Span overview={data} /> : <span class={daysClass(period.compare !== 'none')}>&nbsp;</span>
      }
      actions={<PeriodPicker isEarly={!data && !error} />}
    >
      {error && !data && <Failure error={error} retry={() => void overview.refetch()} />}
      {!data && !error && <Skeleton />}
      {figures && (
        <div class="overview" aria-busy={overview.isPlaceholderData}>
          {figures}
        </div>
      )}
    </Page>
  )
}

function Figures({
  overview,
  relationship,
  until,
}: {
  overview: Overview
  relationship: readonly Series[] | undefined
  until: string | undefined
}) {
  const alerts = useOpenAlerts()
  // What lies below the stages waits until they stand there, but for whoever comes back to where they were.
  const below = useInTurn(overview, overview.stages.length + 2, wasDrawn ? overview : undefined)
  useEffect(() => {
    wasDrawn = true
  }, [])
  const { length } = [...overview.relationship, ...overview.stages.flatMap(({ touchpoints }) => touchpoints)]
  if (length === 0) return <Nothing />
  return (
    <SamePeriod.Provider value={samePeriod(overview, until)}>
      <LastingAlerts alerts={alerts.data?.alerts ?? []} />
      <Silence overview={overview} />
      <div class="first">
        <Relationship overview={overview} series={relationship} />
        <Changes overview={overview} />
      </div>
      <Stages overview={overview} />
      {below && (
        <div class="further">
          <div>
            <Unhappy ranking={below.ranking} />
            <Segments segments={below.segments} span={below.current} />
            <OpenAlerts query={alerts} />
          </div>
          <NewestComments overview={below} />
        </div>
      )}
    </SamePeriod.Provider>
  )
}

const daysClass = (isCompared: boolean) => (isCompared ? 'days compared' : 'days')

/** Which days are looked at, and which they are compared with. After the figures, because the first date takes long to write. */
function Span({ overview: { current, previous } }: { overview: Overview }) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const isAtRest = useRest()
  const write = () => {
    const span = dates.span(current.from, current.to)
    return previous
      ? say(texts.periods.compared, { current: span, previous: dates.span(previous.from, previous.to) })
      : span
  }
  // Keeps its place until then.
  return <span class={daysClass(previous !== null)}>{isAtRest ? write() : '\u00a0'}</span>
}

/** Says what to do where nobody has answered at all. */
function Silence({ overview: { relationship, stages } }: { overview: Overview }) {
  const { texts } = useSpeech()
  const site = useSite()
  const entries = [...relationship, ...stages.flatMap(({ touchpoints }) => touchpoints)]
  if (entries.some(({ current }) => current.count > 0)) return null
  return (
    <Notice kind="info">
      <p>{texts.overview.no_answers.hint}</p>
      <a href={site.at('surveys')}>{texts.overview.no_answers.surveys}</a>
      <a href={site.at('install')}>{texts.overview.no_answers.install}</a>
    </Notice>
  )
}

function Nothing() {
  const { texts } = useSpeech()
  const site = useSite()
  const { edit } = useMay()
  const words = texts.overview.empty
  return (
    <Empty title={words.title}>
      <p>{words.hint}</p>
      {edit ? (
        <a class="button main" href={site.at('surveys')}>
          {words.begin}
        </a>
      ) : (
        <p>{words.ask_editor}</p>
      )}
    </Empty>
  )
}
