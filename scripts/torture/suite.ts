/** One kind of torture; it ends by itself. */
export interface Suite {
  /** What is done, such as "visitors interrupted". */
  readonly unit: string
  /** `words` stand behind the name on the command line; `done` is told how far it is. */
  run(words: readonly string[], done: (count: number, all: number) => void, run: Run): Promise<Verdict>
}

/** What a run may use up, and what it is to begin with. */
export interface Run {
  /** Is it time to end with what was shown so far? Another run goes on from there. */
  isOver(): boolean
  /** A seed that no run before has used, for when none is given. */
  freshSeed: number
}

/** What is printed at the end, and whether it is as it should be. */
export interface Verdict {
  readonly isFine: boolean
  readonly outcome: object
  /** What this machine lacks, so that nothing was tried. */
  readonly skipped?: string
}

type Closable = { close(): unknown }

/** Calls `act` with what was opened, and closes it whatever happens. */
export async function closing<Opened extends Record<'browser' | 'host' | 'site', Closable>>(
  opened: Opened,
  act: (opened: Opened) => Promise<Verdict>,
): Promise<Verdict> {
  try {
    return await act(opened)
  } finally {
    await opened.browser.close()
    await opened.host.close()
    await opened.site.close()
  }
}

/** How often, `usual` unless told otherwise, and a seed: the words of the suites that go by chance. Throws a sentence for others. */
export function readWords(
  [first, second]: readonly string[],
  usual: number,
  { freshSeed }: Pick<Run, 'freshSeed'>,
) {
  const [count, seed] = [Number(first ?? usual), Number(second ?? freshSeed)]
  if (!Number.isInteger(count) || count < 1 || count > 10_000 || !Number.isInteger(seed))
    throw new Error('Give how often, from 1 to 10000, and a whole number as seed.')
  return { count, seed }
}
