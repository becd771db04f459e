/** Of some lengths in days the one that comes nearest to what an address asks for; undefined where it asks for none. */
export function nearestOf<Length extends string>(
  lengths: readonly Length[],
  asked: string | undefined,
): Length | undefined {
  if (!asked || !/^[1-9]\d{0,3}$/.test(asked)) return undefined
  const far = (length: Length) => Math.abs(Number(length) - Number(asked))
  return lengths.toSorted((a, b) => far(a) - far(b))[0]
}
