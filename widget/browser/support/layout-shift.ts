import type { Page } from 'playwright-core'

interface LayoutShift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
}

/** Notes from now on what moves on the pages that this tab opens. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    const note = (entries: PerformanceEntry[]) => {
      // What moves right after a visitor's own tap is no layout shift by the metric's definition.
      for (const entry of entries as LayoutShift[]) if (!entry.hadRecentInput) shifts.push(entry.value)
    }
    const observer = new PerformanceObserver(list => note(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, {
      shiftsSoFar: () => {
        note(observer.takeRecords())
        return shifts
      },
    })
  })
}

/** How far things have moved, by the metric Cumulative Layout Shift, once what changed last has been painted. */
export const shiftsOf = async (page: Page): Promise<number[]> =>
  await page.evaluate(async () => {
    const painted = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
    await painted()
    await painted()
    return (window as unknown as { shiftsSoFar: () => number[] }).shiftsSoFar()
  })
