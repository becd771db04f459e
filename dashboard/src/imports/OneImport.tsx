import { Awaited } from '../parts/Awaited.tsx'
import { Failure } from '../parts/Failure.tsx'
import { InEnglish } from '../parts/InEnglish.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useSubmit } from '../parts/use-submit.ts'
import { useNames } from '../responses/use-names.ts'
import { useSpeech } from '../texts/speech.tsx'
import { Columns } from './Columns.tsx'
import { toStart } from './draft.ts'
import { Outcome } from './Outcome.tsx'
import { RemoveFile } from './RemoveFile.tsx'
import { encodingReason } from './reason-text.ts'
import type { ImportRun } from './send-file.ts'
import { Target } from './Target.tsx'
import { useDraft } from './use-draft.ts'
import { type Import, isBusy, useImport } from './use-import.ts'

/** One import, from what its file was taken for to what became of it. */
export function OneImport({ id }: { id: number }) {
  const one = useImport(id)
  return <Awaited query={one.found}>{run => <Steps run={run} one={one} />}</Awaited>
}

const mayStart: readonly ImportRun['state'][] = ['ready', 'checked', 'failed']

function Steps({ run, one }: { run: ImportRun; one: Import }) {
  const { texts } = useSpeech()
  return (
    <div class="import-steps">
      <section class="card" aria-labelledby="import-file">
        <h2 id="import-file">
          <bdi>{run.name}</bdi>
        </h2>
        <Recognised run={run} />
      </section>
      {run.fault !== null && (
        <Notice kind="fault">
          <p lang="en" dir="auto">
            {run.fault}
          </p>
        </Notice>
      )}
      {isBusy(run) && <Working run={run} />}
      {(run.state === 'checked' || run.state === 'done') && <Outcome run={run} one={one} />}
      {mayStart.includes(run.state) && <Plan run={run} one={one} />}
      {run.state === 'settling' && <p class="hint">{texts.imports.states.settling}</p>}
    </div>
  )
}

function Recognised({ run: { guess, state } }: { run: ImportRun }) {
  const speech = useSpeech()
  const { texts, say, show } = speech
  if (!guess) return <p class="hint">{texts.imports.states[state]}</p>
  return (
    <>
      <p>{say(texts.imports.recognised, { preset: texts.imports.presets[guess.preset] })}</p>
      <p class="hint">
        {show(texts.imports.encoding, {
          encoding: guess.encoding,
          reason: encodingReason(speech, guess.encoding_because) ?? (
            <InEnglish text={guess.encoding_reason} />
          ),
        })}
      </p>
    </>
  )
}

function Working({ run }: { run: ImportRun }) {
  const { texts, say, number } = useSpeech()
  const share = run.bytes === 0 ? 0 : run.bytes_read / run.bytes
  const words = run.state === 'checking' || run.state === 'running' ? run.state : 'waiting'
  const percent = number(share, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <section class="card progress" role="status">
      <p>{run.state === 'undoing' ? texts.imports.states.undoing : texts.imports.working[words]}</p>
      <progress max={1} value={share} aria-label={texts.imports.working[words]} />
      <p class="hint">{say(texts.imports.progress, { percent })}</p>
    </section>
  )
}

/** What the columns hold and where the answers go: said, tried, and then carried out. */
function Plan({ run, one }: { run: ImportRun; one: Import }) {
  const { texts, say } = useSpeech()
  const names = useNames()
  const [draft, change] = useDraft(run)
  const taken = names.touchpoints.map(({ key }) => key)
  const start = (isDry: boolean) => one.start(toStart(draft, run.guess, { isDry, taken }))
  const trial = useSubmit(() => start(true))
  const real = useSubmit(() => start(false))
  const wasTried = run.state === 'checked'
  const error = trial.error ?? real.error
  return (
    <form class="import-plan" onSubmit={trial.onSubmit}>
      {wasTried && run.rows.kept > 0 && (
        <button type="button" class="main" aria-disabled={real.isBusy} onClick={real.onSubmit}>
          {say(texts.imports.start, { count: run.rows.kept })}
        </button>
      )}
      {run.guess && <Columns run={run} guess={run.guess} draft={draft} change={change} />}
      <Target run={run} draft={draft} change={change} />
      {error !== undefined && <Failure error={error} />}
      <div class="actions">
        <button type="submit" class={wasTried ? '' : 'main'} aria-disabled={trial.isBusy}>
          {wasTried ? texts.imports.try_again : texts.imports.try}
        </button>
        <RemoveFile one={one} />
      </div>
    </form>
  )
}
