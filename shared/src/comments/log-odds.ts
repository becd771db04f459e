/** How many of `of` comments hold a term. */
export interface Holding {
  readonly k: number
  readonly of: number
}

/** How much more often one side says a term. */
export interface LogOdds {
  readonly delta: number
  /** `delta` in units of its standard error; beyond ±1.96 it is seldom chance. */
  readonly z: number
}

/**
 * The difference of the log-odds of a term on two sides, with an informative Dirichlet prior: `alpha` for the term, `alpha0` for all.
 * Monroe, Colaresi and Quinn 2008, Political Analysis 16(4), equations 16 and 19. Of the variance all parts are taken, because most
 * comments may hold a term; the usual two are enough where words are rare.
 */
export const logOdds = (one: Holding, other: Holding, alpha: number, alpha0: number): LogOdds => {
  const sides = [one, other].map(({ k, of }) => ({ yes: k + alpha, no: of + alpha0 - k - alpha }))
  const [delta, opposite] = sides.map(({ yes, no }) => Math.log(yes / no)) as [number, number]
  const variance = sides.reduce((sum, { yes, no }) => sum + 1 / yes + 1 / no, 0)
  return { delta: delta - opposite, z: (delta - opposite) / Math.sqrt(variance) }
}

/** The prior is worth so many comments: a term that few have written is drawn towards what all write. */
const priorComments = 20

/**
 * The same with the prior of a background: as often as all comments hold the term, at the weight of 20 comments. What all hold, or none, is
 * said alike on both sides.
 */
export const logOddsAgainst = (one: Holding, other: Holding, all: Holding): LogOdds =>
  all.k === 0 || all.k === all.of
    ? { delta: 0, z: 0 }
    : logOdds(one, other, (priorComments * all.k) / all.of, priorComments)
