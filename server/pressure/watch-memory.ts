import { seriesIn } from './metrics-text.ts'
import type { Shop } from './shop.ts'

/**
 * Reads each second how much memory the server holds. Resolves with how far the most of it lies above the first figure after
 * `settleSeconds`, in megabytes.
 */
export async function watchMemory(
  { readMetrics }: Shop,
  { seconds, settleSeconds, progress }: Watch,
): Promise<{ grownMegabytes: number }> {
  const read = async () => seriesIn(await readMetrics(), 'process_resident_memory_bytes')
  const begun = performance.now()
  const figures: number[] = []
  for (let second = 1; second <= seconds; second++) {
    await new Promise(resolve => setTimeout(resolve, Math.max(0, begun + second * 1000 - performance.now())))
    if (second >= settleSeconds) figures.push(await read())
    progress(second)
  }
  return { grownMegabytes: Math.round((Math.max(...figures) - (figures[0] ?? 0)) / 1024 ** 2) }
}

interface Watch {
  seconds: number
  settleSeconds: number
  progress(second: number): void
}
