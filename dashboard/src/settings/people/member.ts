import type { Reply } from '../../api.ts'

/** Somebody who may see the site, and as what. */
export type Member = Reply<'/v1/members'>[number]
