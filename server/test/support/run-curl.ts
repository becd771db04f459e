import type { TestServer } from './test-server.ts'

/** The blocks of one language in a page of Markdown. */
export const blocksOf = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(match => match[1] as string)

/** Does what a curl line of the documents does; `variables` stand for `$NAME`. */
export async function runCurl({ app }: TestServer, command: string, variables: Record<string, string>) {
  const named = (text: string) => text.replace(/\$(\w+)/g, (_, key: string) => variables[key] ?? '')
  const url = named(/"?(?:http:\/\/127\.0\.0\.1:8080)([^\s"]+)/.exec(command)?.[1] as string)
  const headers = Object.fromEntries(
    [...command.matchAll(/-H ["']([\w-]+): ([^"']+)["']/g)].map(([, name, value]) => [
      name as string,
      named(value as string),
    ]),
  )
  const user = named(/ -u (\S+)/.exec(command)?.[1] ?? '')
  if (user !== '') headers.authorization = `Basic ${Buffer.from(user).toString('base64')}`
  const payload = /-d '(.*)'/s.exec(command)?.[1]
  const method = /-X (POST|PATCH|PUT|DELETE)/.exec(command)?.[1] as 'POST' | undefined
  const reply = await app.inject({
    method: method ?? (payload ? 'POST' : 'GET'),
    url,
    headers,
    ...(payload && { payload }),
  })
  return { status: reply.statusCode, body: reply.json() }
}
