import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tellStory } from './tell-story.ts'

/** Where the reference takes its examples from. */
export const examplesFile = fileURLToPath(new URL('../src/routes/api-examples.json', import.meta.url))

if (import.meta.main) writeFileSync(examplesFile, `${JSON.stringify(await tellStory(), null, 2)}\n`)
