import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { describeApi } from '../server/examples/bare-app.ts'

export const typesFile = fileURLToPath(new URL('./src/api.d.ts', import.meta.url))

const heading = '/** The types of the API, written by `node client/generate.ts` from its description. */\n'

/** The types of everything that the API's description names. Its examples are for people, and twice as long. */
export async function apiTypes(): Promise<string> {
  const description = JSON.stringify(await describeApi(), (name, value) =>
    name === 'example' ? undefined : value,
  )
  return heading + astToString(await openapiTypes(JSON.parse(description) as OpenAPI3))
}

if (import.meta.main) writeFileSync(typesFile, await apiTypes())
