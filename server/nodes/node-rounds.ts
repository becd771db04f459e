import type { RealPostgres } from '../test/support/real-postgres.ts'
import { disturb } from './disturb-nodes.ts'
import { furnish } from './furnish.ts'
import { endNode, startNode } from './node-group.ts'
import type { PostgresFindings } from './postgres-findings.ts'
import type { Disturbance, NodesOptions } from './trial.ts'
import { within } from './until.ts'
import { verifyPostgres } from './verify-postgres.ts'
import { startVisits, type Visits } from './visits.ts'

const [nodeCount, visitors] = [3, 24]

/** What was done, told and kept. */
export type NodesOutcome = Disturbance &
  PostgresFindings &
  Omit<Visits['book'], 'isAway' | 'turns'> & {
    /** Nodes that did not end with 0 when they were asked to. */
    unclean: number
  }

/** Kills one of three nodes again and again while visitors answer, and stops their database now and then; looks what is kept. */
export async function nodeRounds(postgres: RealPostgres, options: NodesOptions): Promise<NodesOutcome> {
  const url = await postgres.createDatabase()
  const first = await within('a node starts', startNode(url))
  await within('it is furnished', furnish(first.address, first.installationKey))
  const nodes = [first]
  while (nodes.length < nodeCount) nodes.push(await within('a node starts', startNode(url)))
  const visits = startVisits(nodes, visitors, options.random)
  try {
    const done = await disturb(postgres, { url, nodes, visits }, options)
    await visits.abandon()
    const findings = await verifyPostgres(url, visits)
    const codes = await Promise.all(nodes.map(endNode))
    const { isAway: _, turns: __, ...book } = visits.book
    return { ...done, unclean: codes.filter(code => code !== 0).length, ...book, ...findings }
  } finally {
    await visits.abandon()
    for (const { child } of nodes) child.kill('SIGKILL')
  }
}
