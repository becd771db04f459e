import { z } from 'zod'
import { fieldFaults } from '../field-faults.ts'
import { text } from './text.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, fieldFaults.no_colour)

/** One name at a time: a pattern for the whole list could be kept busy for ever. */
const fontName = /^(?:[\p{L}\d -]+|"[\p{L}\d -]+"|'[\p{L}\d -]+')$/u

/** Where the survey appears and how it looks. The page's own `--touchline-…` variables win over it. */
export const look = z.strictObject({
  display: z
    .enum(['popover', 'bar', 'modal', 'inline', 'tab'])
    .default('popover')
    .describe(
      'A card in a corner, a bar at the bottom, a dialog in the middle, a part of the page, or a button that opens it.',
    ),
  position: z
    .enum(['bottom-end', 'bottom-start', 'top-end', 'top-start'])
    .default('bottom-end')
    .describe(
      'The corner of a popover and the side of a tab; start and end follow the direction of writing.',
    ),
  element: text(500)
    .optional()
    .describe(
      'A CSS selector: where an inline survey goes, or the page’s own button that opens a tab survey.',
    ),
  theme: z.enum(['auto', 'light', 'dark']).default('auto'),
  accent: colour.optional().describe('Darkened or lightened where it could not be read; the reply says so.'),
  radius: z.number().int().min(0).max(32).optional().describe('Of the corners, in CSS pixels.'),
  font: text(200)
    .refine(list => list.split(',').every(name => fontName.test(name.trim())), fieldFaults.no_fonts)
    .optional()
    .describe('A CSS font-family that the page has loaded.'),
  logo: z
    .string()
    .regex(/^\/(?!\/)[\w./~%-]*$/, fieldFaults.no_own_path)
    .max(500)
    .optional(),
  progress: z.boolean().default(true).describe('Show how far one is in surveys of several steps.'),
})
export type Look = z.infer<typeof look>
