import { furnish } from '../furnish.ts'
import { endNode, forgetSince, type Node, startNode } from '../node-group.ts'
import type { PostgresFindings } from '../postgres-findings.ts'
import { until, within } from '../until.ts'
import { verifyPostgres } from '../verify-postgres.ts'
import { startVisits, type Visits } from '../visits.ts'
import { Cluster } from './cluster.ts'
import type { Binaries } from './find-binaries.ts'

const [nodeCount, visitors] = [3, 24]
/** Longer than any statement of a node may take: a commit waits for the second disk however long that is. */
const aloneMs = 11_000
/** How long the second server hears nothing before the first one ends, in milliseconds. */
const stalledMs = 200

/** What was done to the database, and how the nodes took it. */
export interface Failovers {
  failovers: number
  /** Those in which the first server was killed; the others stopped immediately, as a crash would. */
  killed: number
  /** Those in which the second server had heard nothing for a moment before. */
  stalled: number
  /** Those in which the old server followed again after `pg_rewind`, not as a fresh copy. */
  rewound: number
  /** Answers that became visible while there was no second disk. */
  keptAlone: number
  /** What was waited for in vain, which ends it. */
  complaint?: string
  /** From the order to promote until the new first server takes writes. */
  longestPromotionMs: number
  /** From the moment at which there are two servers again until every node acknowledges. */
  longestRecoveryMs: number
}

export type FailoverOutcome = Failovers &
  PostgresFindings &
  Omit<Visits['book'], 'isAway' | 'turns'> & {
    /** Nodes that did not end with 0 when they were asked to. */
    unclean: number
  }

export interface FailoverOptions {
  failovers: number
  random: () => number
  /** Does the first time without a second server last longer than any statement may? */
  isPatient?: boolean
  progress?: (done: number) => void
  isOver?: () => boolean
}

/** Loses the server that writes, again and again while visitors answer, promotes the other one, and looks what is kept. */
export async function failoverRounds(binaries: Binaries, options: FailoverOptions): Promise<FailoverOutcome> {
  const cluster = await Cluster.open(binaries)
  const nodes: Node[] = []
  let visits: Visits | undefined
  try {
    const first = await within('a node starts', startNode(cluster.url))
    nodes.push(first)
    await within('it is furnished', furnish(first.address, first.installationKey))
    while (nodes.length < nodeCount) nodes.push(await within('a node starts', startNode(cluster.url)))
    visits = startVisits(nodes, visitors, options.random)
    const done = await failOver({ cluster, nodes, visits }, options)
    await visits.abandon()
    const findings = await verifyPostgres(cluster.url, visits)
    const codes = await Promise.all(nodes.map(endNode))
    const { isAway: _, turns: __, ...book } = visits.book
    return { ...done, unclean: codes.filter(code => code !== 0).length, ...book, ...findings }
  } finally {
    await visits?.abandon()
    for (const { child } of nodes) child.kill('SIGKILL')
    await cluster.close()
  }
}

interface FailoverTrial {
  cluster: Cluster
  nodes: Node[]
  visits: Visits
}

async function failOver(
  trial: FailoverTrial,
  { failovers, random, isPatient = true, progress = () => {}, isOver = () => false }: FailoverOptions,
): Promise<Failovers> {
  const done: Failovers = {
    ...{
      failovers: 0,
      killed: 0,
      stalled: 0,
      rewound: 0,
      keptAlone: 0,
      longestPromotionMs: 0,
      longestRecoveryMs: 0,
    },
  }
  try {
    while (done.failovers < failovers && !isOver()) {
      await failOnce(trial, done, { random, aloneMs: isPatient && done.failovers === 0 ? aloneMs : 0 })
      progress(++done.failovers)
    }
    await within('all that visitors gave is acknowledged', trial.visits.stop(), 120_000)
    return done
  } catch (error) {
    return { ...done, complaint: (error as Error).message }
  }
}

async function failOnce(
  { cluster, nodes, visits: { book } }: FailoverTrial,
  done: Failovers,
  { random, aloneMs }: { random: () => number; aloneMs: number },
): Promise<void> {
  const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
  const turn = (isAway: boolean) => Object.assign(book, { isAway, turns: book.turns + 1 })
  forgetSince(nodes)
  await pause(500 + random() * 1500)
  await until('each node is busy', () => nodes.every(({ since }) => since.acknowledged >= 20))
  const how = random() < 0.5 ? 'SIGKILL' : 'SIGQUIT'
  const isStalled = random() < 0.5
  await cluster.endFirst(how, isStalled ? stalledMs : 0)
  done.killed += Number(how === 'SIGKILL')
  done.stalled += Number(isStalled)
  turn(true)
  forgetSince(nodes)
  await until('each node refuses for now', () => nodes.every(({ since }) => since.refused >= 5))
  turn(false)
  const promoted = performance.now()
  await within('the second server is promoted', cluster.promote())
  done.longestPromotionMs = longer(done.longestPromotionMs, promoted)
  const seen = await cluster.countAnswers()
  await pause(aloneMs)
  const isRewound = random() < 0.5
  await within(
    'the old server follows the new one',
    cluster.restore(isRewound, async () => {
      done.keptAlone += (await cluster.countAnswers()) - seen
    }),
  )
  done.rewound += Number(isRewound)
  const whole = performance.now()
  forgetSince(nodes)
  await until('each node acknowledges again', () => nodes.every(({ since }) => since.acknowledged >= 5))
  done.longestRecoveryMs = longer(done.longestRecoveryMs, whole)
}

const longer = (ms: number, since: number) => Math.max(ms, Math.round(performance.now() - since))
