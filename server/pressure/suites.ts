import { readWords, type Suite } from '../../scripts/torture/suite.ts'
import { seeded } from '../test/support/seeded.ts'
import { isClean } from '../torture/verify.ts'
import { overload } from './overload.ts'
import { slowClients } from './slow-clients.ts'
import { stopAtSpeed } from './stop-at-speed.ts'
import { whyNoTrace } from './strace.ts'
import { traceAnswers } from './traced-answers.ts'

/** Offers a server with a slow disk five times what it can take: for how many seconds, 300 unless told otherwise, and a seed. */
export const overloadedServer: Suite = {
  unit: 'seconds of overload',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 300, run)
    // Two commits fit into the 250 ms that nobody who is accepted may wait longer than.
    const slow = { times: 5, atLeast: 0, commitMs: 80, measureMs: 5000, settleSeconds: Math.min(10, count) }
    const outcome = await overload({ seconds: count, ...slow }, seed, second => done(second, count))
    const { statuses, unexplained, broken, sent, received, became, p99Ms, grownMegabytes } = outcome
    const isExpected = Object.keys(statuses).every(status => ['200', '202', '429', '503'].includes(status))
    const isTold = isExpected && unexplained === 0 && broken === 0
    const accounted = Object.values(became).reduce((sum, one) => sum + one, 0)
    const isAccounted = received === accounted && received === sent
    const isSteady = (p99Ms ?? Number.POSITIVE_INFINITY) <= 250 && grownMegabytes <= 100
    return { isFine: isTold && isAccounted && isSteady && isClean(outcome), outcome: { seed, ...outcome } }
  },
}

/** Healthy visitors among 1,000 slow ones: in how many rounds, 7 unless told otherwise, and a seed. */
export const slowVisitors: Suite = {
  unit: 'rounds with and without slow visitors',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 7, run)
    const options = { sockets: 1000, rounds: count, measureMs: 5000, patienceSeconds: 150 }
    const outcome = await slowClients(options, seed, round => done(round, count))
    const { ratio, unanswered, held } = outcome
    return { isFine: ratio <= 2 && unanswered === 0 && held === 0, outcome: { seed, ...outcome } }
  },
}

/**
 * Looks at the calls of a server whether each answer is on the disk before it is acknowledged, and whether this would be noticed
 * otherwise: how many answers, 500 unless told otherwise, and a seed. Needs strace.
 */
export const syncedAnswers: Suite = {
  unit: 'answers traced',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 500, run)
    const reason = await whyNoTrace()
    if (reason !== undefined) return { isFine: false, outcome: { seed, reason } }
    const all = 2 * count
    const firm = await traceAnswers({ answers: count, seed, isWeak: false }, sent => done(sent, all))
    const weak = await traceAnswers({ answers: count, seed, isWeak: true }, sent => done(count + sent, all))
    const isFirm = firm.replies === count && firm.acknowledged === count && firm.unsynced === 0
    return { isFine: isFirm && weak.unsynced > count / 2, outcome: { seed, firm, weak } }
  },
}

/** Stops a server while 500 requests a second arrive: how often, 100 unless told otherwise, and a seed. */
export const stoppedAtSpeed: Suite = {
  unit: 'stops at 500 requests a second',
  run: async (words, done, run) => {
    const { count, seed } = readWords(words, 100, run)
    const outcome = await stopAtSpeed(count, seeded(seed), number => done(number, count), run.isOver)
    const { resets, unread, unaccepted, unexplained, unclean } = outcome
    const isFine = resets + unread + unaccepted + unexplained + unclean === 0 && isClean(outcome)
    return { isFine, outcome: { seed, ...outcome } }
  },
}
