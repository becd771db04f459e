const benches: Record<string, (words: string[]) => Promise<unknown>> = {
  widget: () => import('../widget/bench/bench.ts'),
  dashboard: async words =>
    await (await import('../dashboard/bench/bench-dashboard.ts')).benchDashboard(words),
  server: async words => await (await import('../server/bench/bench.ts')).benchServer(words),
  trends: async words => await (await import('../server/bench/trends/bench-trends.ts')).benchTrends(words),
  data: async words => await (await import('../server/bench/data/bench-data.ts')).benchData(words),
  comments: async words =>
    await (await import('../server/bench/comments/bench-comments.ts')).benchComments(words),
  telling: async words =>
    await (await import('../server/bench/telling/bench-telling.ts')).benchTelling(words),
  postgres: async words =>
    await (await import('../server/bench/postgres/bench-postgres.ts')).benchPostgres(words),
  'postgres-trends': async words =>
    await (await import('../server/bench/postgres/compare-trends.ts')).compareTrends(words),
}

/** All benches, or the one that is named, with the words behind its name. */
function chosenBenches([first, ...rest]: string[]): [string, string[]][] {
  if (first === undefined) return Object.keys(benches).map(name => [name, []])
  if (!Object.hasOwn(benches, first)) throw new Error(`Choose one of: ${Object.keys(benches).join(', ')}.`)
  return [[first, rest]]
}

for (const [name, words] of chosenBenches(process.argv.slice(2))) await benches[name]?.(words)
