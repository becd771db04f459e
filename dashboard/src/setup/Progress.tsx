import { Icon } from '../parts/Icon.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { type Step, setupAddress, steps } from './steps.ts'

/** How far the first run is. What is behind can be gone back to. */
export function Progress({ here, site }: { here: Step; site?: string | undefined }) {
  const { texts, number } = useSpeech()
  const reached = steps.indexOf(here)
  return (
    <nav class="setup-progress" aria-label={texts.setup.progress}>
      <ol>
        {steps.map((step, index) => {
          const isBehind = index < reached
          const sign = isBehind ? <Icon name="check" /> : number(index + 1)
          const name = texts.setup.steps[step]
          return (
            <li key={step} class={isBehind ? 'behind' : index === reached ? 'here' : ''}>
              <span class="sign" aria-hidden="true">
                {sign}
              </span>
              {isBehind && site ? (
                <a href={setupAddress(site, step)}>{name}</a>
              ) : (
                <span aria-current={index === reached ? 'step' : undefined}>{name}</span>
              )}
              {isBehind && <span class="unseen">{texts.setup.done}</span>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
