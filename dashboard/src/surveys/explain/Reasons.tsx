import type { ComponentChildren } from 'preact'
import { Icon } from '../../parts/Icon.tsx'
import { InEnglish } from '../../parts/InEnglish.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Survey } from '../definition.ts'
import type { Seen } from './who-sees.ts'

/** Yes or no, and what each rule says of it. */
export function Reasons({
  status,
  seen,
  samplePercent,
}: {
  status: Survey['status']
  seen: Seen[]
  samplePercent: number
}) {
  const { texts, say } = useSpeech()
  const own = texts.survey.visitors
  const isLive = status === 'live'
  const fits = seen.every(({ sentence }) => sentence === undefined)
  return (
    <>
      <p class="verdict-of-rules">
        <strong>{fits ? (isLive ? own.yes : own.yes_once_live) : own.no}</strong>
      </p>
      <ul class="reasons">
        <Line isGood={isLive} label={own.status}>
          {isLive ? undefined : own.statuses[status]}
        </Line>
        {seen.map(({ rule, sentence }) => (
          <Line key={rule} isGood={sentence === undefined} label={own.rules[rule]}>
            {sentence === undefined ? (
              rule === 'sample_percent' && say(own.share, { percent: samplePercent })
            ) : (
              <InEnglish text={sentence} />
            )}
          </Line>
        ))}
      </ul>
    </>
  )
}

function Line({ isGood, label, children }: { isGood: boolean; label: string; children?: ComponentChildren }) {
  const { texts } = useSpeech()
  return (
    <li class={isGood ? 'good' : 'bad'}>
      <Icon name={isGood ? 'check' : 'close'} />
      <div>
        <p>
          {label}{' '}
          <span class="unseen">{isGood ? texts.survey.visitors.allows : texts.survey.visitors.keeps}</span>
        </p>
        {children && <p class="hint">{children}</p>}
      </div>
    </li>
  )
}
