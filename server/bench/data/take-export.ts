import { get } from 'node:http'

/** A process that takes an export over HTTP as quickly as it comes and keeps nothing of it, but counts its lines. */
process.on('message', ({ url, key }: { url: string; key: string }) => {
  const begun = performance.now()
  get(url, { headers: { authorization: `Bearer ${key}` } }, reply => {
    let lines = 0
    reply.on('data', (piece: Buffer) => {
      for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) lines++
    })
    reply.on('end', () => process.send?.({ status: reply.statusCode, lines, ms: performance.now() - begun }))
  })
})
process.send?.('ready')
