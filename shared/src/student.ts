import { normalCdf, normalQuantile } from './normal.ts'

/** ln Γ(a + ½)/Γ(a) − ½ ln a in odd powers of 1/a, lowest first; with seven of them right to 16 digits from 12 on. */
const HALF_STEP = [-1 / 8, 1 / 192, -1 / 640, 17 / 14336, -31 / 18432, 691 / 180224]
const SERIES_FROM = 12

/** Γ(a + ½)/Γ(a) for a > 0, without the cancellation that two gammas would bring when `a` is large. */
const gammaHalfStep = (a: number): number => {
  if (a < SERIES_FROM) return (gammaHalfStep(a + 1) * a) / (a + 0.5)
  const series = HALF_STEP.reduceRight((sum, coefficient) => sum / (a * a) + coefficient, 0) / a
  return Math.sqrt(a) * Math.exp(series)
}

/** The larger of a number and something tiny, so that Lentz's method never divides by 0. */
const awayFromZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value)

/** The continued fraction of the incomplete beta function by Lentz's method; Numerical Recipes, 6.4. */
const betaFraction = (x: number, a: number, b: number): number => {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  const step = (numerator: number) => {
    d = 1 / awayFromZero(1 + numerator * d)
    c = awayFromZero(1 + numerator / c)
    fraction *= d * c
    return Math.abs(d * c - 1) > Number.EPSILON
  }
  for (let m = 1; ; m++) {
    step((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)))
    if (!step((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)))) return fraction
  }
}

/** The density's height at `t`: Γ((df + 1)/2)/(Γ(df/2)·√(π·df)) · (1 + t²/df)^(−(df + 1)/2). */
const density = (t: number, df: number): number => {
  const height = gammaHalfStep(df / 2) / Math.sqrt(Math.PI * df)
  return height * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df))
}

/** The share above t > 0. */
const tail = (t: number, df: number): number => {
  const x = df / (df + t * t)
  const rest = (t * t) / (df + t * t)
  // x^a·(1 − x)^½/B(a, ½) is the density times |t|; the fraction converges fast only on one side of its mean.
  if (x < (df / 2 + 1) / (df / 2 + 2.5)) return (density(t, df) * t * betaFraction(x, df / 2, 0.5)) / df
  return 0.5 - density(t, df) * t * betaFraction(rest, 0.5, df / 2)
}

/**
 * Student's t distribution: the share below `t` with `df` degrees of freedom, any number above 0, Infinity being the
 * normal distribution; NaN for others. In both tails to about 1 part in 10¹³ for small, 10¹² for 10⁵ degrees.
 */
export const tCdf = (t: number, df: number): number => {
  if (df === Infinity) return normalCdf(t)
  if (!(df > 0) || Number.isNaN(t)) return Number.NaN
  if (t === 0) return 0.5
  if (Math.abs(t) === Infinity) return t > 0 ? 1 : 0
  return t > 0 ? 1 - tail(t, df) : tail(-t, df)
}

/** The t > 0 above which a share lies, 0 < share < ½: Newton's steps, halved where they leave what is known. */
const upperQuantile = (share: number, df: number): number => {
  let [low, high] = [0, 1]
  while (tail(high, df) > share) [low, high] = [high, 2 * high]
  let t = Math.min(Math.max(-normalQuantile(share), low), high)
  for (let round = 0; round < 200; round++) {
    const excess = tail(t, df) - share
    if (excess > 0) low = t
    else high = t
    const newton = t + excess / density(t, df)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - t) <= 4 * Number.EPSILON * t) return next
    t = next
  }
  return t
}

/** The t below which a share `p` lies, with `df` degrees of freedom: −∞ at 0, ∞ at 1, NaN outside or when df ≤ 0. */
export const tQuantile = (p: number, df: number): number => {
  if (!(df > 0 && p >= 0 && p <= 1)) return Number.NaN
  if (df === Infinity || p === 0 || p === 1) return normalQuantile(p)
  if (p === 0.5) return 0
  return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df)
}
