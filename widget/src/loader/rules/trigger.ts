import type { Rule } from './rule.ts'

/** An event or a click may lead to the page on which the survey opens: so many milliseconds before it they still count. */
const lead = 5000

/** What stage 1 watches for itself: events and clicks. `call` never happens, and scrolling and leaving are watched later. */
export const trigger: Rule = ({ key, trigger: { on } = { on: 'time' } }, { triggered, since }) =>
  /^(event|c)/.test(on) && !((triggered?.[key] as number) > since - lead)
