import type { Speech, Values } from '../texts/speech.tsx'
import type { ImportRun } from './send-file.ts'

type Guess = NonNullable<ImportRun['guess']>
type ColumnBecause = Guess['columns'][number]['because']
type EncodingBecause = Guess['encoding_because']

/** Why a column was taken for what it was; undefined where only the server's own sentence is known. */
export function columnReason(speech: Speech, because: ColumnBecause | undefined): string | undefined {
  if (!because) return undefined
  const { texts, say } = speech
  const { code, values } = because
  const reason = say(texts.imports.column_reasons[code], spoken(speech, values))
  return values.word === undefined
    ? reason
    : `${say(texts.imports.header_says, { word: values.word })} ${reason}`
}

/** Why the file is read in its encoding; undefined where only the server's own sentence is known. */
export function encodingReason(speech: Speech, because: EncodingBecause | undefined): string | undefined {
  if (!because) return undefined
  return speech.say(speech.texts.imports.encoding_reasons[because.code], spoken(speech, because.values))
}

function spoken({ texts, number }: Speech, values: Values): Values {
  const presets: Record<string, string> = texts.imports.presets
  const { share, preset, encoding } = values
  return {
    ...values,
    ...(typeof share === 'number' && {
      share: number(share, { style: 'percent', maximumFractionDigits: 0 }),
    }),
    ...(typeof preset === 'string' && { preset: presets[preset] ?? preset }),
    ...(typeof encoding === 'string' && { encoding: encoding.toUpperCase() }),
  }
}
