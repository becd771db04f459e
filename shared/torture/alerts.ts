import { readWords, type Suite } from '../../scripts/torture/suite.ts'
import { measureRates, questions, type Rate, sayRate } from './alert-rates.ts'

const sumOf = (rates: readonly Rate[], kind: Rate['kind'], of: 'count' | 'of') =>
  rates.filter(rate => rate.kind === kind).reduce((sum, rate) => sum + rate[of], 0)

/**
 * Makes touchpoints up and watches them day by day: how often does nothing raise an alert, and how soon is a fall found? How
 * many touchpoints of each kind, 10,000 unless told otherwise, and a seed.
 */
export const watchedTouchpoints: Suite = {
  unit: 'touchpoints of each kind',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 10_000, run)
    const rates = measureRates(questions, { count, seed }, number => done(number, count), run.isOver)
    const outcome = {
      seed,
      quiet: sumOf(rates, 'false_alarms', 'of'),
      false_alarms: sumOf(rates, 'false_alarms', 'count'),
      restless: sumOf(rates, 'misled', 'of'),
      misled: sumOf(rates, 'misled', 'count'),
      falls: sumOf(rates, 'found_in_time', 'of'),
      found_in_time: sumOf(rates, 'found_in_time', 'count'),
      lasting: sumOf(rates, 'told_once', 'of'),
      told_once: sumOf(rates, 'told_once', 'count'),
      rates: Object.fromEntries(rates.map(rate => [rate.name, sayRate(rate)])),
    }
    return { isFine: rates.every(({ isAsPromised }) => isAsPromised), outcome }
  },
}
