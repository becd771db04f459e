import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createApp } from '../../src/app.ts'
import { makeApiKey } from '../../src/domain/api-keys.ts'
import { openStore } from '../../src/store/open-store.ts'
import { readWidgetFiles } from '../../src/widget-files.ts'
import { askDatabase } from '../../test/support/ask-database.ts'

/**
 * A node in a process of its own, whose clock is set by the process that has started it: each line that it is told is a moment, at which it
 * sends all that is due. It replies with the next moment at which anything is.
 */
const [url = '', beginning = '', dataFolder = ''] = process.argv.slice(2)
const clock = { now: Number(beginning) }
const store = await openStore(url)
const widget = readWidgetFiles(join(import.meta.dirname, '../../../widget/dist/'))
const app = await createApp({
  ...{ store, now: () => clock.now, widget, dataFolder },
  secrets: ['of the torture, thirty-two letters'],
  ownNetworks: ['127.0.0.0/8'],
})
await store.freeDeliveries()
const key = makeApiKey('torture', 'admin', clock.now)
await store.insertApiKey({ ...key.row, site_id: null })
await app.listen({ port: 0, host: '127.0.0.1' })
const { rows } = askDatabase(url)

/** One line of JSON. */
const say = (told: object) => process.stdout.write(`${JSON.stringify(told)}\n`)

createInterface(process.stdin).on('line', async line => {
  const now = Number(line)
  clock.now = now
  await app.deps.dispatcher.settle()
  // What is due already is behind something that is not, or on its way from somebody who has died.
  const [found] = await rows<{ next: number | null }>(
    `select min(case when due_at > leased_until then due_at else leased_until end) as next from delivery
     where state = 0 and (due_at > ${now} or leased_until > ${now})`,
  )
  say({ next: found?.next ?? null })
})
const { port } = app.server.address() as { port: number }
say({ port, secret: key.secret })
