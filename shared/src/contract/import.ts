import { z } from 'zod'
import { creationCodes } from '../importing/creations.ts'
import { dateFormats } from '../importing/dates.ts'
import { encodings } from '../importing/encoding.ts'
import { noticeCodes } from '../importing/notices.ts'
import { presets } from '../importing/presets.ts'
import { columnReasons, encodingReasons } from '../importing/reasons.ts'
import { rowReasons } from '../importing/row-reasons.ts'
import { metrics } from '../scales.ts'
import { becauseOf } from './because.ts'
import { importColumn, importMapping } from './import-mapping.ts'
import { instant, key, text } from './text.ts'

/**
 * ready → waiting → checking → checked, and ready or checked → waiting → running → done. What fails may be started again, and
 * goes on. While its answers are taken out of the scores or put back, a done one is settling. An undone import is gone.
 */
export const importStates = [
  ...(['ready', 'waiting', 'checking', 'checked', 'running', 'done', 'failed'] as const),
  ...(['settling', 'undoing'] as const),
] as const
export type ImportState = (typeof importStates)[number]

/** What a file is sent with, in its address: the body is the file. */
export const importUpload = z.object({
  name: text(200).min(1).default('file').describe('What the file is called, for people.'),
})

/** The touchpoint and the survey that are to be made for the answers. The survey is over before it begins: nobody is asked. */
export const importTarget = z.strictObject({
  touchpoint: key,
  name: text(200).min(1).optional().describe('What people call the touchpoint; else its key.'),
  stage: key.describe("One of the site's stages."),
  survey: key.optional().describe("Else the touchpoint's key and `-import`."),
  metric: z.enum(metrics),
  points: importColumn.shape.points.describe('Where the scale is not the usual one of its metric.'),
})
export type ImportCreation = z.infer<typeof importTarget>

export const importStart = z
  .strictObject({
    dry_run: z.boolean().default(false).describe('Only tells what would become of it.'),
    survey: key
      .optional()
      .describe(
        'The survey whose questions take the columns. Left out for our own export, whose rows name theirs.',
      ),
    create: importTarget.optional(),
    mapping: importMapping.optional().describe('What the columns mean, where the guess is not right.'),
    mapping_name: key.optional().describe('A mapping that was saved.'),
    source: key
      .default('file')
      .describe(
        'Names where the answers come from. A row that has come from the same source before is known and changes nothing.',
      ),
  })
  .refine(({ survey, create }) => survey === undefined || create === undefined, {
    path: ['survey'],
    message: 'name a survey that takes the answers, or say with `create` which to make; not both',
  })
  .refine(({ mapping, mapping_name }) => mapping === undefined || mapping_name === undefined, {
    path: ['mapping_name'],
    message: 'give either a mapping or the name of one',
  })
export type ImportStart = z.infer<typeof importStart>

export const importPatch = z.strictObject({
  is_counted: z
    .boolean()
    .describe('False takes all answers of the import out of every score; true puts them back.'),
})

const reason = <Code extends string>(codes: readonly [Code, ...Code[]]) =>
  becauseOf(
    codes,
    'What the sentence tells: a `share` from 0 to 1, a `count`, `min` and `max`, the `word` of the header, the `value` of a cell, …',
  )

const because = <Code extends string>(codes: readonly [Code, ...Code[]]) =>
  reason(codes)
    .optional()
    .describe(
      'The same as the sentence, to be said in other languages. Missing in what an earlier version has kept.',
    )

/** What a column was taken for. */
export const guessedColumn = importColumn.extend({
  column: z.string(),
  confidence: z.number().describe('0 to 1.'),
  reason: z.string().describe('Why, as a sentence.'),
  because: because(columnReasons),
  examples: z.array(z.string()),
})
export type GuessedColumn = z.infer<typeof guessedColumn>

export const importGuess = z.object({
  preset: z.enum(presets),
  encoding: z.enum(encodings),
  encoding_reason: z.string(),
  encoding_because: because(encodingReasons),
  form: z.enum(['csv', 'ndjson', 'json']),
  delimiter: z.string().nullable(),
  date_format: z.enum(dateFormats).nullable(),
  is_date_ambiguous: z
    .boolean()
    .describe('Could day and month be meant either way? Then `date_format` has to be said.'),
  columns: z.array(guessedColumn),
})
export type ImportGuess = z.infer<typeof importGuess>

export const refusedRow = z.object({
  row: z.number().int().describe('As a spreadsheet counts, the header included.'),
  reason: z.string().describe('Why, as a sentence.'),
  because: because(rowReasons),
})
export type RefusedRow = z.infer<typeof refusedRow>

export const importRows = z.object({
  read: z.number().int(),
  kept: z.number().int().describe('Answers that are new; in a dry run those that would be.'),
  known: z.number().int().describe('Answers that were there already.'),
  refused: z.number().int(),
})

export const importRun = z.object({
  id: z.number().int(),
  name: z.string(),
  state: z.enum(importStates),
  fault: z.string().nullable().describe('Why it has failed.'),
  bytes: z.number().int(),
  bytes_read: z.number().int(),
  rows: importRows,
  guess: importGuess
    .nullable()
    .describe(
      'Null in the list of imports, and where nothing could be guessed. Tells of 200 columns at most.',
    ),
  survey: z.string().nullable(),
  creates: z.array(z.string()).describe('What is made for it, or would be.'),
  creates_because: z
    .array(reason(creationCodes))
    .optional()
    .describe(
      'The same as `creates` in the same order, to be said in other languages. Missing in what an earlier version has kept.',
    ),
  notices: z
    .array(z.string())
    .describe('What is left out of the file, and what could not be kept of rows that were.'),
  notices_because: z
    .array(reason(noticeCodes))
    .optional()
    .describe(
      'The same as `notices` in the same order, to be said in other languages; `count` is the number of rows of which something could not be kept. Missing in what an earlier version has kept.',
    ),
  refused: z.array(refusedRow).describe('The first 20; all of them are at `/refused`.'),
  is_counted: z.boolean(),
  created_at: instant,
  updated_at: instant,
})
export type ImportRun = z.infer<typeof importRun>
