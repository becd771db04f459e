/** What this device remembers of a site's surveys: days and lots, never an identifier. */
export interface Memory {
  /** Survey → the day on which it was last shown or answered. */
  asked(): Record<string, number>
  /** The visitor's lot for a survey, above 0 and up to 100: drawn once, then remembered. */
  lot(survey: string): number
  noteAsked(survey: string): void
}

/**
 * Lives in one key of the store, and reads it anew each time because other tabs write too.
 * `today` counts whole days, `random` gives 0 up to 1.
 */
export const createMemory = (
  site: string,
  store: Record<string, string>,
  today: () => number,
  random: () => number,
): Memory => {
  const key = `touchline.${site}`
  const recall = (): Record<'asked' | 'lots', Record<string, number>> => {
    let kept: Partial<ReturnType<typeof recall>> | undefined
    try {
      kept = JSON.parse(store[key] as string)
    } catch {}
    return { asked: { ...kept?.asked }, lots: { ...kept?.lots } }
  }
  const keep = (part: 'asked' | 'lots', survey: string, value: number) => {
    const memory = recall()
    memory[part][survey] = value
    try {
      store[key] = JSON.stringify(memory)
    } catch {}
    return value
  }
  return {
    asked: () => recall().asked,
    lot: survey => recall().lots[survey] || keep('lots', survey, Math.ceil(random() * 1000) / 10),
    noteAsked: survey => keep('asked', survey, today()),
  }
}
