import { z } from 'zod'
import { dateFormats } from '../importing/dates.ts'
import { encodings } from '../importing/encoding.ts'
import { metrics } from '../scales.ts'
import { instant, key, localDate, text } from './text.ts'

/** What a column may hold. */
export const importTargets = [
  ...(['rating', 'comment', 'answer', 'answered_at', 'received_at'] as const),
  ...(['customer_id', 'email', 'name', 'locale', 'page', 'channel', 'source', 'touchpoint'] as const),
  ...(['external_id', 'property', 'tags', 'ignore'] as const),
  // Of our own export.
  ...(['id', 'survey', 'state', 'attributes', 'notes', 'restored'] as const),
] as const
export type ImportTarget = (typeof importTargets)[number]

export const importColumn = z.strictObject({
  to: z
    .enum(importTargets)
    .describe(
      'What the column holds. `answer` is the answer to any question by its `question`; `property` a fact by which answers are counted where the site declares it as a dimension, and a trait of the customer where one is known. `restored` is of our own export, which comes back as it was where no mapping says otherwise.',
    ),
  question: key
    .optional()
    .describe('Of `rating`, `comment` and `answer`: which question; else the first of its kind.'),
  name: z
    .string()
    .regex(/^[A-Za-z0-9][\w. -]{0,63}$/, 'must be 1 to 64 of A–Z, a–z, 0–9, "_", ".", "-" and blanks')
    .optional()
    .describe('Of `property` and `attributes`: its name; else that of the column.'),
  metric: z.enum(metrics).optional().describe('Of a `rating` in a survey that is created: its metric.'),
  points: z
    .union([2, 3, 4, 5, 7, 10].map(points => z.literal(points)))
    .optional()
    .describe('Of a `rating` in a survey that is created: its points.'),
})
export type ImportColumn = z.infer<typeof importColumn>

/** What the columns of a file mean. What is left out is guessed, and the guess is told. */
export const importMapping = z.strictObject({
  columns: z
    .record(text(200), importColumn)
    .optional()
    .describe('Column → what it holds. A column that is not named is left out.'),
  date_format: z
    .enum(dateFormats)
    .optional()
    .describe(
      'How dates are written, where that cannot be told: `dmy` or `mdy`, Unix seconds or milliseconds.',
    ),
  time_zone: text(64).optional().describe("Whose clocks dates without an offset are by; else the site's."),
  not_before: localDate
    .default('1990-01-01')
    .describe('Dates before this day are taken for faults of the file.'),
  encoding: z.enum(encodings).optional().describe('Where the guess is wrong.'),
  delimiter: z.enum([',', ';', '\t', '|']).optional().describe('Where the guess is wrong.'),
})
export type ImportMapping = z.infer<typeof importMapping>

export const mappingName = z.object({ mapping_name: key.describe('What the mapping is called.') })

export const savedMapping = z.object({
  name: z.string(),
  mapping: importMapping,
  updated_at: instant,
})
export type SavedMapping = z.infer<typeof savedMapping>
