import type { ComponentChildren } from 'preact'
import { InEnglish } from '../parts/InEnglish.tsx'
import { hasWords } from '../texts/has-words.ts'
import { useSpeech } from '../texts/speech.tsx'
import type { ImportRun } from './send-file.ts'
import { useTold } from './use-told.tsx'

/** What was made for an import, or would be; in the server's own sentences where an earlier version has kept no more. */
export function Creations({ run }: { run: ImportRun }) {
  const { texts } = useSpeech()
  const told = useTold()
  const words = texts.import_report.creates
  const items = run.creates_because?.map(({ code, values }, at) =>
    hasWords(words, code) ? told(words[code], values) : inEnglish(run.creates[at] ?? ''),
  )
  const title = run.state === 'done' ? texts.imports.creates : texts.imports.would_create
  return <Sentences title={title} items={items ?? run.creates.map(inEnglish)} />
}

/** What was left out and lost; in the server's own sentences where an earlier version has kept no more. */
export function Notices({ run }: { run: ImportRun }) {
  const { texts, show } = useSpeech()
  const told = useTold()
  const words = texts.import_report
  const items = run.notices_because?.map(({ code, values: { count, ...values } }, at) => {
    if (!hasWords(words.notices, code)) return inEnglish(run.notices[at] ?? '')
    const sentence = told(words.notices[code], values)
    return count === undefined ? sentence : show(words.of_rows, { count, loss: sentence })
  })
  return <Sentences title={texts.imports.notices} items={items ?? run.notices.map(inEnglish)} />
}

const inEnglish = (sentence: string) => <InEnglish text={sentence} />

function Sentences({ title, items }: { title: string; items: ComponentChildren[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul class="sentences">
        {items.map((item, at) => (
          <li key={at}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
