import { dateFormats } from '@touchline/shared/importing/dates.ts'
import { SelectField } from '../parts/Field.tsx'
import { InEnglish } from '../parts/InEnglish.tsx'
import { WideTable } from '../parts/WideTable.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { ColumnDetail } from './ColumnDetail.tsx'
import { type Column, columnOf, type Draft } from './draft.ts'
import { columnReason } from './reason-text.ts'
import type { ImportRun } from './send-file.ts'
import { importTargetNames } from './targets.ts'
import '../styles/stacks.css'

interface Given {
  run: ImportRun
  guess: NonNullable<ImportRun['guess']>
  draft: Draft
  change: (change: Partial<Draft>) => void
}

/** What each column was taken for and why, to be set right. */
export function Columns({ guess, draft, change }: Given) {
  const { texts } = useSpeech()
  const set = (column: string, held: Column) => change({ columns: { ...draft.columns, [column]: held } })
  return (
    <section class="card" aria-labelledby="import-columns">
      <h2 id="import-columns">{texts.imports.step_columns}</h2>
      <WideTable name={texts.imports.columns_caption} kind="columns stacks">
        <thead>
          <tr>
            <th scope="col">{texts.imports.column}</th>
            <th scope="col">{texts.imports.examples}</th>
            <th scope="col">{texts.imports.holds}</th>
            <th scope="col">{texts.imports.why}</th>
          </tr>
        </thead>
        <tbody>
          {guess.columns.map(guessed => (
            <ColumnRow
              key={guessed.column}
              guessed={guessed}
              held={columnOf(draft, guessed)}
              isOwn={guess.preset === 'touchline'}
              draft={draft}
              set={held => set(guessed.column, held)}
            />
          ))}
        </tbody>
      </WideTable>
      <DateFormat guess={guess} draft={draft} change={change} />
    </section>
  )
}

function DateFormat({ guess, draft, change }: Omit<Given, 'run'>) {
  const { texts } = useSpeech()
  const names = texts.imports.date_formats
  return (
    <div class="narrow">
      <SelectField
        label={texts.imports.date_format}
        fault={guess.is_date_ambiguous && draft.dateFormat === 'auto' && <>{texts.imports.date_ambiguous}</>}
        value={draft.dateFormat ?? 'auto'}
        options={(['auto', ...dateFormats] as const).map(format => [format, names[format]] as const)}
        onChoose={dateFormat => change({ dateFormat })}
      />
    </div>
  )
}

function ColumnRow({
  guessed,
  held,
  isOwn,
  draft,
  set,
}: {
  guessed: Given['guess']['columns'][number]
  held: Column
  isOwn: boolean
  draft: Draft
  set: (held: Column) => void
}) {
  const speech = useSpeech()
  const { texts, say, number } = speech
  const { column, examples, confidence, reason, because } = guessed
  const isChanged = Object.hasOwn(draft.columns, column)
  return (
    <tr>
      <th scope="row" dir="auto">
        {column}
      </th>
      <td class="examples">
        {examples.length === 0 ? (
          <span class="hint">{texts.imports.no_example}</span>
        ) : (
          examples.slice(0, 3).map((example, place) => (
            <span key={place} dir="auto">
              {example.slice(0, 80)}
            </span>
          ))
        )}
      </td>
      <td>
        <select
          aria-label={say(texts.imports.holds_of, { column })}
          value={held.to}
          onChange={event => set({ to: event.currentTarget.value as Column['to'] })}
        >
          {importTargetNames(isOwn, held.to).map(target => (
            <option key={target} value={target}>
              {texts.imports.targets[target]}
            </option>
          ))}
        </select>
        <ColumnDetail column={column} held={held} draft={draft} set={set} />
      </td>
      <td class="why">
        {!isChanged && (
          <>
            <span>{columnReason(speech, because) ?? <InEnglish text={reason} />}</span>
            <span class="hint">
              {say(texts.imports.sure, {
                percent: number(confidence, { style: 'percent', maximumFractionDigits: 0 }),
              })}
            </span>
          </>
        )}
      </td>
    </tr>
  )
}
