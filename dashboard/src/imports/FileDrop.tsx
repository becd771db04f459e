import { useQueryClient } from '@tanstack/preact-query'
import { useRef, useState } from 'preact/hooks'
import { Failure } from '../parts/Failure.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { sendFile } from './send-file.ts'

/** Takes a file by dropping or choosing it, and sends it in pieces. */
export function FileDrop({ onSent }: { onSent: (id: number) => void }) {
  const { texts } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const { send, sending, error } = useSending(onSent)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void send(event.dataTransfer?.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button does the same by the keyboard
    <div
      class={`file-drop${isOver ? ' over' : ''}`}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Icon name="upload" />
      {sending ? (
        <Progress {...sending} />
      ) : (
        <>
          <p>
            <strong>{texts.imports.drop}</strong> {texts.imports.or}
          </p>
          <button type="button" class="main" onClick={() => input.current?.click()}>
            {texts.imports.choose_file}
          </button>
          <input
            ref={input}
            class="unseen"
            type="file"
            tabIndex={-1}
            aria-label={texts.imports.choose_file}
            accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson"
            onChange={event => void send(event.currentTarget.files?.[0])}
          />
          <p class="hint">{texts.imports.kinds}</p>
        </>
      )}
      {error !== undefined && <Failure error={error} />}
    </div>
  )
}

/** How much of a file is there. */
interface Sending {
  name: string
  /** From 0 to 1. */
  share: number
}

/** Sends one file at a time. What was sent stays shown as sending, because the page goes on to it. */
function useSending(onSent: (id: number) => void) {
  const { key: site } = useSite()
  const client = useQueryClient()
  const [sending, setSending] = useState<Sending>()
  const [error, setError] = useState<unknown>()
  const send = async (file: File | undefined) => {
    if (!file || sending) return
    setError(undefined)
    setSending({ name: file.name, share: 0 })
    try {
      const run = await sendFile(site, file, share => setSending({ name: file.name, share }))
      await client.invalidateQueries({ queryKey: ['imports', site] })
      onSent(run.id)
    } catch (reason) {
      setError(reason)
      setSending(undefined)
    }
  }
  return { send, sending, error }
}

function Progress({ name, share }: Sending) {
  const { texts, say, number } = useSpeech()
  return (
    <div class="progress" role="status">
      <p dir="auto">{say(texts.imports.uploading, { name })}</p>
      <progress max={1} value={share} aria-label={texts.imports.step_file} />
      <p class="hint">
        {say(texts.imports.uploaded, {
          percent: number(share, { style: 'percent', maximumFractionDigits: 0 }),
        })}
      </p>
    </div>
  )
}
