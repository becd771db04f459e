import { run } from '@touchline/server/run.ts'
import { guests } from './open-dashboard.ts'
import { demoPages } from './plugin.ts'
import { seedDemo } from './seed.ts'

/** A file of its own, so that made-up answers never come near real ones. */
const defaults = { DATABASE_URL: 'file:./data/demo.db', TOUCHLINE_LOG_LEVEL: 'warn' }

function showProgress(done: number, all: number): void {
  if (!process.stdout.isTTY || all === 1) return
  const width = Math.round((done / all) * 30)
  const bar = '█'.repeat(width) + '░'.repeat(30 - width)
  process.stdout.write(`\r  Telling the demo's year ${bar} ${done}/${all} days${done === all ? '\n' : ''}`)
}

/** The start for a first look: the server with the demo shop and its made-up year. */
await run(
  { ...defaults, ...process.env },
  {
    guests,
    extend: async server => {
      const { site } = await seedDemo(server.deps, showProgress)
      await demoPages({ server, site })
    },
    announce: async address => {
      process.stdout.write(
        [
          `Touchline serves at ${address}`,
          `  Dashboard, to look at ${address}/`,
          `  Shop with the widget  ${address}/demo/`,
          `  Shop and its trend    ${address}/demo/live/`,
          `  API reference         ${address}/docs`,
          '  All data of the demo is made up. Stop with Ctrl+C.',
          '',
        ].join('\n'),
      )
    },
  },
)
