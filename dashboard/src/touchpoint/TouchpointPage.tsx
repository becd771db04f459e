import { useQuery } from '@tanstack/preact-query'
import { useRoute } from 'preact-iso'
import { api, ask } from '../api.ts'
import { stageName } from '../figures/stage-name.ts'
import { useWay } from '../layout/use-way.ts'
import { Awaited } from '../parts/Awaited.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Frames } from '../parts/Frames.tsx'
import { Page } from '../parts/Page.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { BandsSection } from './BandsSection.tsx'
import { BreakdownSection } from './BreakdownSection.tsx'
import type { Place } from './chart-place.ts'
import { DistributionSection } from './DistributionSection.tsx'
import { FewAnswers, fewestForScore } from './FewAnswers.tsx'
import { FunnelSection } from './FunnelSection.tsx'
import { Glance } from './Glance.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { TrendSection } from './TrendSection.tsx'
import { type Touchpoint, useFigures } from './use-figures.ts'
import { useSelection } from './use-selection.ts'
import { WordsSection } from './WordsSection.tsx'
import './touchpoint.css'

/** One place in the customer's life: how satisfaction moves there, and why. */
export function TouchpointPage() {
  const { texts } = useSpeech()
  const { key } = useSite()
  const wayTo = useWay()
  const { touchpoint = '' } = useRoute().params
  const found = useQuery({
    queryKey: ['touchpoint', key, touchpoint],
    queryFn: () =>
      ask(
        api.GET('/v1/touchpoints/{touchpoint}', { params: { path: { touchpoint }, query: { site: key } } }),
      ),
  })
  if (found.data) return <Known touchpoint={found.data} key={touchpoint} />
  return (
    <Page title={texts.touchpoint.title}>
      <Awaited
        query={found}
        place={<Frames heights={[150, 480]} />}
        missing={
          <Empty title={texts.missing.touchpoint}>
            <a href={wayTo('')}>{texts.touchpoint.back}</a>
          </Empty>
        }
      >
        {() => null}
      </Awaited>
    </Page>
  )
}

function Known({ touchpoint }: { touchpoint: Touchpoint }) {
  const { texts, say } = useSpeech()
  const wayTo = useWay()
  const selecting = useSelection()
  const figures = useFigures(touchpoint, selecting.selection)
  const facts = [
    say(texts.touchpoint.stage, { stage: stageName(texts, touchpoint.stage) }),
    touchpoint.owner && say(texts.touchpoint.owner, { owner: touchpoint.owner }),
  ]
  return (
    <Page
      title={touchpoint.name}
      lead={facts.filter(Boolean).join(' · ')}
      actions={
        <a class="button" href={wayTo('')}>
          {texts.touchpoint.back}
        </a>
      }
    >
      <SelectionBar {...{ touchpoint, selecting }} measures={figures.data?.measures ?? []} />
      <Awaited query={figures} place={<Frames heights={[150, 480]} />}>
        {known => <Charts {...{ touchpoint, selecting }} figures={known} />}
      </Awaited>
    </Page>
  )
}

function Charts(place: Place) {
  const { count } = place.figures.series.total
  if (count === 0) return <NoAnswers />
  if (count < fewestForScore) return <FewAnswers {...place} />
  return (
    <>
      <Glance {...place} />
      <TrendSection {...place} />
      <div class="pair">
        <DistributionSection {...place} />
        <FunnelSection {...place} />
      </div>
      <BandsSection {...place} />
      <BreakdownSection {...place} />
      <WordsSection {...place} />
    </>
  )
}

function NoAnswers() {
  const { texts } = useSpeech()
  const site = useSite()
  return (
    <div class="card">
      <Empty title={texts.touchpoint.nothing}>
        <p>{texts.touchpoint.nothing_help}</p>
        <a class="button" href={site.at('surveys')}>
          {texts.touchpoint.to_surveys}
        </a>
      </Empty>
    </div>
  )
}
