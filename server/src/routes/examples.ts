import { readFileSync } from 'node:fs'

/** A call as a server has answered it; recorded, so it cannot say what is not so. */
export interface Example {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  status: number
  /** JSON as what it says, anything else as text; undefined where the reply is empty. */
  reply?: unknown
}

interface Operation {
  parameters?: { name: string; in: string; example?: unknown }[]
  requestBody?: { content: Media }
  responses: Record<string, { content?: Media }>
}
type Media = Record<string, { example?: unknown }>

/** The part of an API description that holds its calls. */
export interface Described {
  paths?: Record<string, Record<string, unknown> | undefined>
}

const recorded: Record<string, Example> = JSON.parse(
  readFileSync(new URL('./api-examples.json', import.meta.url), 'utf8'),
)

/** Puts the recorded example of each call into a description: its parameters, its body and the reply. */
export function addExamples<Description extends Described>(description: Description): Description {
  for (const [path, operations] of Object.entries(description.paths ?? {}))
    for (const [method, operation] of Object.entries(operations ?? {})) {
      const example = recorded[`${method.toUpperCase()} ${path}`]
      if (example) addExample(operation as Operation, example)
    }
  return description
}

function addExample({ parameters, requestBody, responses }: Operation, example: Example): void {
  const given: Record<string, string> = { ...example.params, ...example.query }
  for (const parameter of parameters ?? [])
    if (Object.hasOwn(given, parameter.name)) parameter.example = given[parameter.name]
  show(requestBody?.content, example.body)
  show(responses[example.status]?.content, example.reply)
}

function show(content: Media | undefined, value: unknown): void {
  if (value === undefined) return
  for (const media of Object.values(content ?? {})) media.example = value
}
