import { useEffect, useRef, useState } from 'preact/hooks'
import { Dialog } from '../parts/Dialog.tsx'
import { Failure } from '../parts/Failure.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { type Filters, writeFilters } from './filters.ts'
import type { ExportFormat } from './row-counter.ts'
import { canSaveStream, saveStream } from './save-stream.ts'

interface Given {
  filters: Filters
  /** How many rows it will be; undefined where nobody has counted. */
  total: number | undefined
  onClose: () => void
}

/** Takes the present selection out as a file. */
export function ExportDialog({ filters, total, onClose }: Given) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const [format, setFormat] = useState<ExportFormat>('csv')
  const saving = useSaving()
  const query = new URLSearchParams(`${writeFilters(filters)}&site=${encodeURIComponent(site)}`)
  const address = `/v1/responses.${format}?${query}`
  const name = `${site}-responses.${format}`
  return (
    <Dialog title={texts.exports.title} onClose={onClose}>
      <div class="export">
        <p>{texts.exports.lead}</p>
        <fieldset class="choices">
          <legend>{texts.exports.format}</legend>
          {(['csv', 'ndjson'] as const).map(one => (
            <label key={one}>
              <input
                type="radio"
                name="format"
                checked={format === one}
                disabled={saving.isBusy}
                onChange={() => setFormat(one)}
              />
              {texts.exports[one]}
            </label>
          ))}
        </fieldset>
        <p class="hint">
          {total === undefined ? texts.exports.unknown : say(texts.exports.known, { count: total })}
        </p>
        <Progress saving={saving} total={total} />
        <div class="actions">
          {saving.isBusy ? (
            <button type="button" onClick={saving.stop}>
              {texts.exports.stop}
            </button>
          ) : canSaveStream() ? (
            <button type="button" class="main" onClick={() => void saving.start(address, { name, format })}>
              {texts.exports.start}
            </button>
          ) : (
            <a class="button main" href={address} download={name} onClick={() => setTimeout(onClose)}>
              {texts.exports.start}
            </a>
          )}
        </div>
      </div>
    </Dialog>
  )
}

type Saving = ReturnType<typeof useSaving>

function Progress({
  saving: { rows, isBusy, outcome, error },
  total,
}: {
  saving: Saving
  total: number | undefined
}) {
  const { texts, say } = useSpeech()
  if (error !== undefined) return <Failure error={error} />
  if (outcome === 'stopped') return <Notice kind="warning">{texts.exports.stopped}</Notice>
  if (outcome === 'done') return <Notice kind="good">{say(texts.exports.done, { count: rows })}</Notice>
  if (!isBusy) return null
  const words =
    total === undefined
      ? say(texts.exports.rows, { count: rows })
      : say(texts.exports.of, { count: rows, total })
  return (
    <div class="progress" role="status">
      <progress max={total} value={total === undefined ? undefined : rows} aria-label={texts.exports.title} />
      <span>{words}</span>
    </div>
  )
}

/** One saving at a time; it ends with the dialog. */
function useSaving() {
  const [rows, setRows] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<'done' | 'stopped'>()
  const [error, setError] = useState<unknown>()
  const stopper = useRef(new AbortController())
  useEffect(() => () => stopper.current.abort(), [])
  const start = async (address: string, file: { name: string; format: ExportFormat }) => {
    stopper.current = new AbortController()
    const { signal } = stopper.current
    setBusy(true)
    setRows(0)
    setError(undefined)
    setOutcome(undefined)
    try {
      await saveStream(address, { ...file, signal, onRows: setRows })
      setOutcome('done')
    } catch (reason) {
      // Who closes the choice of a file has changed their mind, and nothing was written.
      if (signal.aborted) setOutcome('stopped')
      else if (!(reason instanceof DOMException && reason.name === 'AbortError')) setError(reason)
    }
    setBusy(false)
  }
  return { rows, isBusy, outcome, error, start, stop: () => stopper.current.abort() }
}
