import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { factsReader } from '../../src/domain/responses/to-response.ts'
import type { ResponseTable } from '../../src/store/schema.ts'
import { openApp } from './site.ts'

const sampled = 1000

/** What a response takes on disk with everything that is counted of it, and how long it is as JSON. */
export interface BytesPerResponse {
  disk: number
  json: number
}

/** Of a filled file; the JSON is what an export writes, on average over some. */
export async function bytesPerResponse(file: string, rows: number): Promise<BytesPerResponse> {
  const { app, close } = await openApp(`file:${file}`)
  const directory = await app.deps.directories.get('shop')
  await close()
  const db = new Database(file, { readonly: true })
  const found = db.prepare(`select * from response limit ${sampled}`).all() as ResponseTable[]
  db.close()
  const texts = found.map(factsReader(directory)).map(response => JSON.stringify(response))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return { disk: statSync(file).size / rows, json: bytes / texts.length }
}
