import { type Finding, fault } from './finding.ts'

/**
 * What a check has found out. One that throws or takes longer than `patienceMs` becomes a fault of its own, so that the others go on; the
 * signal tells it then to let go of what it holds.
 */
export async function guarded(
  name: string,
  patienceMs: number,
  check: (signal: AbortSignal) => Promise<Finding[]> | Finding[],
): Promise<Finding[]> {
  const control = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Finding[]>(resolve => {
    timer = setTimeout(() => {
      control.abort()
      resolve([
        fault(name, `This check was given up after ${patienceMs / 1000} seconds; try it again later.`),
      ])
    }, patienceMs)
  })
  try {
    return await Promise.race([(async () => await check(control.signal))(), late])
  } catch (error) {
    // The message of a strange error may quote what is secret.
    const { code, name: kind } = error as Error & { code?: string }
    return [fault(name, `This check could not be made (${code ?? kind}).`)]
  } finally {
    clearTimeout(timer)
  }
}
