import { useState } from 'preact/hooks'
import { Dialog } from '../parts/Dialog.tsx'
import { Failure } from '../parts/Failure.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useQueryState } from '../parts/use-query-state.ts'
import { useSubmit } from '../parts/use-submit.ts'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { Refused } from './Refused.tsx'
import type { ImportRun } from './send-file.ts'
import { Creations, Notices } from './Told.tsx'
import type { Import } from './use-import.ts'

/** What became of the rows, or in a trial what would. */
export function Outcome({ run, one }: { run: ImportRun; one: Import }) {
  const { texts, say, number } = useSpeech()
  const isDone = run.state === 'done'
  const counts = (['read', 'kept', 'known', 'refused'] as const).map(name => [name, run.rows[name]] as const)
  return (
    <section class="card outcome" aria-labelledby="import-outcome">
      <h2 id="import-outcome">{isDone ? texts.imports.step_done : texts.imports.step_result}</h2>
      {isDone && <Notice kind="good">{say(texts.imports.done, { count: run.rows.kept })}</Notice>}
      <dl class="counts" aria-label={texts.imports.counts}>
        {counts.map(([name, count]) => (
          <div key={name} class={name}>
            <dt>{texts.imports[name]}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <Creations run={run} />
      <Notices run={run} />
      {run.rows.refused > 0 && <Refused run={run} />}
      {isDone && <Afterwards run={run} one={one} />}
    </section>
  )
}

/** What can still be done with an import that is done. */
function Afterwards({ run, one }: { run: ImportRun; one: Import }) {
  const { texts } = useSpeech()
  const { administer } = useMay()
  const site = useSite()
  const [isAsked, setAsked] = useState(false)
  const counting = useSubmit(() => one.count(!run.is_counted))
  return (
    <>
      {!run.is_counted && <Notice kind="warning">{texts.imports.uncounted}</Notice>}
      {counting.error !== undefined && <Failure error={counting.error} />}
      <div class="actions">
        <a class="button" href={`${site.at('responses')}?source=import`}>
          {texts.shell.responses}
        </a>
        <button type="button" aria-disabled={counting.isBusy} onClick={counting.onSubmit}>
          {run.is_counted ? texts.imports.take_out : texts.imports.put_back}
        </button>
        {administer && (
          <button type="button" class="danger" onClick={() => setAsked(true)}>
            {texts.imports.undo}
          </button>
        )}
      </div>
      {isAsked && <UndoDialog one={one} onClose={() => setAsked(false)} />}
    </>
  )
}

function UndoDialog({ one, onClose }: { one: Import; onClose: () => void }) {
  const { texts } = useSpeech()
  const [, setQuery] = useQueryState()
  const { onSubmit, isBusy, error } = useSubmit(async () => {
    await one.undo()
    setQuery({ import: undefined })
  })
  return (
    <Dialog title={texts.imports.undo_title} onClose={onClose}>
      <form onSubmit={onSubmit}>
        <p>{texts.imports.undo_warning}</p>
        {error !== undefined && <Failure error={error} />}
        <div class="actions">
          <button type="submit" class="danger" aria-disabled={isBusy}>
            {texts.imports.undo_confirm}
          </button>
          <button type="button" onClick={onClose}>
            {texts.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
