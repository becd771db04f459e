import type { AddressInfo } from 'node:net'
import { createBareApp } from './bare-app.ts'
import { openPlainTables } from './plain-tables.ts'

/** The process of a bare server: with a file as its argument it keeps each answer in a transaction of its own. */
const [file] = process.argv.slice(2)
const app = createBareApp(file === undefined ? undefined : openPlainTables(file).keepAnswer)
await app.listen({ port: 0, host: '127.0.0.1' })
process.send?.((app.server.address() as AddressInfo).port)
