import { subscribe } from 'node:diagnostics_channel'
import { openSync, writeSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { isMainThread } from 'node:worker_threads'

/**
 * Loaded before the server: notes in the file `PRESSURE_REQUESTS` the visitor's port of each connection that the program has
 * accepted, and the id of each answer when it has read the head of its request, before anything is done about it.
 */
if (isMainThread) {
  const file = openSync(process.env.PRESSURE_REQUESTS as string, 'a')
  subscribe('net.server.socket', message => {
    writeSync(file, `${(message as { socket: Socket }).socket.remotePort}\n`)
  })
  subscribe('http.server.request.start', message => {
    const { headers } = (message as { request: IncomingMessage }).request
    if (headers['x-answer']) writeSync(file, `${headers['x-answer']}\n`)
  })
}
