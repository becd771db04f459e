/**
 * PostgreSQL knows the locks of its users by numbers only, so here stands which are taken. Each is a class that is followed by another
 * number, but `takers`, which is a lock by itself. Migration 0010 names `writers` too.
 */
export const lockNumbers = {
  /** Whoever has taken numbers of changes. */
  takers: 7_071_070,
  /** Whoever writes rows of a site that are counted. */
  writers: 7_071_071,
  /** The node that builds a generation of a site. */
  builders: 7_071_072,
  /** Whoever writes a customer, by a number that stands for them. */
  customers: 7_071_073,
  /** The connection that adds up in a slot of the counts. */
  slots: 7_071_074,
} as const
