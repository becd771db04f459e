import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { RowReason } from './RowReason.tsx'
import type { ImportRun } from './send-file.ts'

/** Rows that are not kept, each with its place in the file and the reason; all of them as a file once the import is done. */
export function Refused({ run }: { run: ImportRun }) {
  const { texts, say, number } = useSpeech()
  const { key: site } = useSite()
  const all = `/v1/imports/${run.id}/refused?${new URLSearchParams({ site })}`
  return (
    <div>
      {run.rows.refused > run.refused.length && (
        <p>{say(texts.imports.first_refused, { count: run.refused.length })}</p>
      )}
      <table>
        <caption class="unseen">{texts.imports.refused_caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="figure">
              {texts.imports.row}
            </th>
            <th scope="col">{texts.imports.reason}</th>
          </tr>
        </thead>
        <tbody>
          {run.refused.map(refused => (
            <tr key={refused.row}>
              <td class="figure">{number(refused.row)}</td>
              <td>
                <RowReason refused={refused} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {run.state === 'done' && (
        <p class="download">
          <a class="button" href={all} download={`${site}-refused-${run.id}.csv`}>
            {texts.imports.download_refused}
          </a>
          <span class="hint">{texts.imports.refused_hint}</span>
        </p>
      )}
    </div>
  )
}
