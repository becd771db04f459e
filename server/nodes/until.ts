/** How long to wait between two looks, in milliseconds. */
const pauseMs = 10

/** Resolves once it is so; throws when it is not within the time. */
export async function until(
  promise: string,
  isSo: () => boolean | Promise<boolean>,
  mostMs = 60_000,
): Promise<void> {
  const end = performance.now() + mostMs
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not within ${mostMs / 1000} seconds: ${promise}`)
    await new Promise(resolve => setTimeout(resolve, pauseMs))
  }
}

/** Resolves with the work; throws when it is not done within the time. */
export async function within<Result>(
  promise: string,
  work: Promise<Result>,
  mostMs = 60_000,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`not within ${mostMs / 1000} seconds: ${promise}`)
    timer = setTimeout(() => reject(error), mostMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
