/** Coefficients of AS 241, lowest power first; each pair is the numerator and denominator of one region of p. */
const CENTRE_ABOVE = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
]
const CENTRE_BELOW = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
]
const SIDE_ABOVE = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
]
const SIDE_BELOW = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
]
const TAIL_ABOVE = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
]
const TAIL_BELOW = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
]

const polynomial = (coefficients: readonly number[], x: number) =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)

const ratio = (above: readonly number[], below: readonly number[], x: number) =>
  polynomial(above, x) / polynomial(below, x)

/**
 * The standard normal quantile: the z below which a share `p` lies, to about 1 part in 10¹⁵. −∞ at 0, ∞ at 1, NaN
 * outside. Algorithm AS 241, PPND16: Wichura 1988, Applied Statistics 37(3), 477–484.
 */
export const normalQuantile = (p: number): number => {
  if (p === 0) return -Infinity
  if (p === 1) return Infinity
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE_ABOVE, CENTRE_BELOW, 0.180625 - q * q)
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const z = r <= 5 ? ratio(SIDE_ABOVE, SIDE_BELOW, r - 1.6) : ratio(TAIL_ABOVE, TAIL_BELOW, r - 5)
  return q < 0 ? -z : z
}

/** Below this the density's series is exact enough; above it the fraction of the tail converges quickly. */
const TAIL_FROM = 1.25

/** The standard normal density times √(2π). The square is split, so that far out no digit of the exponent is lost. */
const bell = (x: number): number => {
  const coarse = Math.trunc(x * 16) / 16
  return Math.exp((-coarse * coarse) / 2) * Math.exp((-(x - coarse) * (x + coarse)) / 2)
}

/** The share between 0 and x ≥ 0, without its density: x + x³/3 + x⁵/(3·5) + … Marsaglia 2004, J. Stat. Software 11(4). */
const centreSum = (x: number): number => {
  let [sum, term] = [x, x]
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (x * x) / odd
    sum += term
  }
  return sum
}

/** The share above x, without its density: Laplace's 1/(x + 1/(x + 2/(x + 3/…))), from its far end. */
const tailFraction = (x: number): number => {
  let fraction = x
  for (let step = Math.ceil(20 + 500 / (x * x)); step > 0; step--) fraction = x + step / fraction
  return 1 / fraction
}

/**
 * The standard normal distribution: the share below `z`, from 0 to 1, to about 1 part in 10¹⁵ in both tails, so that
 * the share above is `normalCdf(-z)`, never `1 - normalCdf(z)`.
 */
export const normalCdf = (z: number): number => {
  const [x, density] = [Math.abs(z), bell(z) / Math.sqrt(2 * Math.PI)]
  if (x < TAIL_FROM) return 0.5 + Math.sign(z) * density * centreSum(x)
  if (x === Infinity) return z > 0 ? 1 : 0
  const tail = density * tailFraction(x)
  return z < 0 ? tail : 1 - tail
}
