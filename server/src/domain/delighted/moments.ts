/** The moments of a span in milliseconds, from seconds that are both included; the second moment is not. */
export const spanOf = ({ since, until }: { since?: number | undefined; until?: number | undefined }) => ({
  since: since === undefined ? undefined : since * 1000,
  before: until === undefined ? undefined : (until + 1) * 1000,
})

/** Unix seconds of a moment in milliseconds; null stays null. */
export function toSeconds(at: number): number
export function toSeconds(at: number | null): number | null
export function toSeconds(at: number | null): number | null {
  return at === null ? null : Math.floor(at / 1000)
}
