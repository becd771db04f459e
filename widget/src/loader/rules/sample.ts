import { isPrivate } from '../privacy.ts'
import type { Rule } from './rule.ts'

/**
 * The visitor's lot, from 0 up to 100, is drawn once and remembered as `SURVEY%`; none is drawn where everybody is asked. As
 * a day it would lie in early 1970, so it disturbs no pause. For a visitor who wants to be private it lasts as long as the page.
 */
export const sample_percent: Rule = ({ key, sample_percent }, { recall, keep, page }) =>
  // Also false where the default was left out.
  (sample_percent as number) < 100 &&
  (recall()[`${key}%`] ?? keep(`${key}%`, Math.random() * 100, !isPrivate(page))) >=
    (sample_percent as number)
