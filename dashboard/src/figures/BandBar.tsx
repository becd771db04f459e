import type { Summary } from '@touchline/shared/contract/summary.ts'
import { bands, type Metric } from '@touchline/shared/scales.ts'
import { useSpeech } from '../texts/speech.tsx'
import './figures.css'

/** How many are unhappy, between and happy, as a bar with the shares in words. */
export function BandBar({ metric, shares }: { metric: Metric; shares: NonNullable<Summary['shares']> }) {
  const { texts, number } = useSpeech()
  const names = metric === 'nps' ? texts.nps_bands : texts.bands
  const percent = (share: number) => number(share / 100, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <div class="bands">
      <div class="bar-of-bands" aria-hidden="true">
        {bands.map(band => (
          <span key={band} class={band} style={{ flexGrow: shares[band].share }} />
        ))}
      </div>
      <dl aria-label={texts.figures.shares}>
        {bands.map(band => (
          <div key={band} class={band}>
            <dt>{names[band]}</dt>
            <dd>{percent(shares[band].share)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
