import { wilson } from '@touchline/shared/intervals.ts'
import { rowsScene } from '../charts/rows-scene.ts'
import { SceneChart } from '../charts/SceneChart.tsx'
import { useSite } from '../session/site.tsx'
import { type Speech, useSpeech } from '../texts/speech.tsx'
import { type Place, percentText, useChartPlace } from './chart-place.ts'
import { csvAddress, type Figures } from './use-figures.ts'

const steps = ['shown', 'started', 'answered', 'commented'] as const

interface Step {
  name: (typeof steps)[number]
  people: number | null
  /** Of the step before, with its interval; undefined where that is not known. */
  share: string | undefined
  /** The same where there is little room. */
  brief: string | undefined
}

/** Shown, started, answered, commented: how many people each time. */
export function FunnelSection(place: Place) {
  const speech = useSpeech()
  const { texts, say, number } = speech
  const site = useSite()
  const frame = useChartPlace(place, 'funnel', texts.touchpoint.funnel)
  const found = stepsOf(speech, place.figures)
  const { columns } = texts.charts
  const write = (people: number | null) => (people === null ? '–' : number(people))
  const counts = Object.fromEntries(found.map(({ name, people }) => [name, write(people)]))
  const told = say(texts.charts.step_counts, counts)
  const isUnknown = found.some(({ share, name }) => name !== 'shown' && share === undefined)
  return (
    <SceneChart
      {...frame}
      about={texts.touchpoint.funnel_about}
      summary={isUnknown ? `${told} ${texts.touchpoint.funnel_unknown}` : told}
      legend={[]}
      table={{
        columns: [columns.step, columns.people, columns.of_before],
        rows: found.map(({ name, people, share }) => [
          texts.touchpoint.steps[name],
          write(people),
          share ?? '–',
        ]),
      }}
      csv={csvAddress(site.key, place.figures.asked)}
      draw={width =>
        rowsScene(
          found.map(({ name, people, share, brief }) => ({
            ...{ label: texts.touchpoint.steps[name], value: people ?? 0, tone: 'accent' },
            figure: [write(people), width > 420 ? share : brief].filter(Boolean).join(' · '),
            tip: [texts.touchpoint.steps[name], write(people), share].filter(Boolean).join(' · '),
          })),
          width,
        )
      }
    />
  )
}

function stepsOf(speech: Speech, { series: { total } }: Figures): Step[] {
  // Whoever answers was shown the survey: where nobody was, the answers came by ways that do not tell.
  const known = (people: number | null) => (people === 0 && total.count > 0 ? null : people)
  const people = {
    shown: known(total.shown),
    started: known(total.started),
    answered: total.count,
    commented: total.commented,
  }
  return steps.map((name, index) => {
    const before = steps[index - 1]
    const [own, whole] = [people[name], before ? people[before] : null]
    const share = shareText(speech, own, whole)
    return {
      name,
      people: own,
      share,
      brief: share && percentText(speech, (100 * (own ?? 0)) / (whole ?? 1)),
    }
  })
}

/** Where more went on than there were before, some came from elsewhere, and no share is known. */
function shareText(speech: Speech, part: number | null, whole: number | null): string | undefined {
  const interval = part === null || whole === null || part > whole ? null : wilson(part, whole, 0.95)
  if (!interval || part === null || whole === null) return undefined
  return speech.say(speech.texts.touchpoint.step_share, {
    share: percentText(speech, (100 * part) / whole),
    low: percentText(speech, 100 * interval.low),
    high: percentText(speech, 100 * interval.high),
  })
}
