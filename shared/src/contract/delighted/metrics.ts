import { z } from 'zod'

const count = z.number().int()
const percent = z.number().int().nullable().describe('Null without responses.')

const bandsOf = (negative: string, neutral: string, positive: string) => {
  const names = [positive, neutral, negative].flatMap(name => [
    [`${name}_count`, count] as const,
    [`${name}_percent`, percent] as const,
  ])
  return { ...Object.fromEntries(names), response_count: count }
}

/** Of an NPS survey. Other groups than `core` are objects of the same fields under their own names. */
export const npsMetrics = z.looseObject({
  nps: z.number().int().nullable(),
  ...bandsOf('detractor', 'passive', 'promoter'),
})

/** The names of Delighted’s fields for other surveys are not known: these follow those of NPS. */
export const csatMetrics = z.looseObject({
  csat: percent,
  ...bandsOf('dissatisfied', 'neutral', 'satisfied'),
})
export const cesMetrics = z.looseObject({ ces: percent, ...bandsOf('difficult', 'neutral', 'easy') })

export const metrics = z.union([npsMetrics, csatMetrics, cesMetrics])
