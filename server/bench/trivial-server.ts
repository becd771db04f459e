import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The process of the least server there can be: it reads nothing and always says the same. */
const body = JSON.stringify({ id: '0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d', revision: 1, status: 'created' })
const server = createServer((request, reply) => {
  request.resume()
  reply.writeHead(202, { 'content-type': 'application/json', 'content-length': body.length })
  reply.end(body)
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
