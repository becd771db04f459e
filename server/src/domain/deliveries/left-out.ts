import { StoreError } from '../../store/store-error.ts'
import { DomainError } from '../errors.ts'

/** Why one thing of a site is not told, or not yet, though the database is well: what it holds cannot be read. All else is told. */
export class LeftOut extends Error {
  readonly siteId: number
  /** The id of a response, or such as `alert 7`. */
  readonly subject: string
  /** Where it failed; never what was said there, which may hold a comment. */
  readonly places: string[]

  constructor({ siteId, subject }: { siteId: number; subject: string }, error: unknown) {
    super('Something could not be told because of what it holds.')
    this.name = 'LeftOut'
    this.siteId = siteId
    this.subject = subject
    this.places = placesOf(error)
  }
}

const place = /^ {4}at \S.*:\d+:\d+\)?$/
const placesOf = (error: unknown) =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter(line => place.test(line)) : []

/** What the database cannot do now it can do later; whatever else fails would fail again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof StoreError || error instanceof DomainError

/** Makes something of one thing that has happened; undefined where that fails because of what it holds, which is told. */
export function unlessLeftOut<Result>(
  of: { siteId: number; subject: string },
  tell: (error: LeftOut) => void,
  make: () => Result,
): Result | undefined {
  try {
    return make()
  } catch (error) {
    tell(new LeftOut(of, error))
    return undefined
  }
}
