import type { Node } from './node-group.ts'
import type { Visits } from './visits.ts'

/** How often, by which chance, and for how long. */
export interface NodesOptions {
  kills: number
  /** After so many kills the database is stopped as well. */
  stopEvery: number
  random: () => number
  progress?: (kills: number) => void
  isOver?: () => boolean
}

/** Nodes, their database and their visitors. */
export interface Trial {
  url: string
  nodes: Node[]
  visits: Visits
}

/** What was done to the nodes, and how they took it. */
export interface Disturbance {
  kills: number
  stops: number
  /** What was waited for in vain, which ends it. */
  complaint?: string
  /** From the moment at which the database is ready until every node acknowledges again. */
  longestRecoveryMs: number
}
