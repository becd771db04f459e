/**
 * One step of a one-sided cumulative sum: what was collected, plus how far today deviates beyond what is allowed for; never
 * below 0. It grows while a shift lasts. Page 1954, Biometrika 41.
 */
export const cusumStep = (sum: number, excess: number): number => Math.max(0, sum + excess)
