import { npsDefinition } from '../test/support/test-server.ts'

/** A site with one of everything: the names of its things begin with its key, and texts of its own end with the `markOf` it. */
export interface Tenant {
  key: string
  id: number
  secret: string
  /** Of another of its keys. */
  prefix: string
  identityKey: string
  /** The id of an answer, and of one in quarantine. */
  answer: string
  doubted: string
  alert: string
  webhook: string
  /** The id of a delivery to it. */
  delivery: string
  /** The ids of a chat and of a rule that tells it. */
  chat: string
  rule: string
  /** The number of an import. */
  run: string
  /** The ids of somebody who may see the site, and of an open invitation. */
  account: string
  invitation: string
}

/** Stands in every text of a tenant, and in no name of its things: where it is read, something has leaked. */
export const markOf = (key: string) => `of ${key.toUpperCase()}`

export interface Asked {
  query?: Record<string, string>
  params?: Record<string, string>
  body?: object
}

/** A request of one tenant that could reach a thing of the other one. */
export interface TenantCase {
  ask: (name: string) => Asked
  /** What the thing is called, and a name of that kind that nothing has: the replies must not tell which is which. */
  theirs?: string
  nothing?: string
}

export const plain = (asked: Asked = {}): TenantCase => ({ ask: () => asked })
export const about = (theirs: string, ask: TenantCase['ask'], nothing = 'nothing'): TenantCase => ({
  ...{ ask, theirs, nothing },
})
export const inPath = (param: string, theirs: string, body?: object): TenantCase =>
  about(theirs, name => ({ params: { [param]: name }, ...(body && { body }) }))

export const ownedByNobody = () => [plain()]
export const nobody = '00000000-0000-7000-8000-ffffffffffff'

export const surveyOf = (key: string, touchpoint: string) => ({
  ...{ key, name: key, status: 'live' },
  definition: { ...npsDefinition, touchpoint },
})
export const previewOf = (key: string, touchpoint: string) => {
  const { status: _, ...survey } = surveyOf(key, touchpoint)
  return survey
}
export const answerTo = (site: string, id: string, more: object = {}) => ({
  ...{
    site,
    id,
    survey: `${site}-survey`,
    version: 1,
    answers: { recommend: 9, why: `Words ${markOf(site)}` },
  },
  ...more,
})

/** By route: how one tenant asks about the things of another. */
export type Cases = Record<string, (mine: Tenant, theirs: Tenant) => TenantCase[]>
