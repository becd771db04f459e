import type { TestServer } from './test-server.ts'

/** The blocks of one language in a page of Markdown. */
export const blocksOf = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(match => match[1] as string)

/** Does what a curl line of the documents does; `variables` stand for `$NAME`. */
export async function runCurl({ app }: TestServer, command: string, variables: Record<string, string>) {
  const url = /"?(?:http:\/\/127\.0\.0\.1:8080)([^\s"]+)/.exec(command)?.[1] as string
  const headers = Object.fromEntries(
    [...command.matchAll(/-H ["']([\w-]+): ([^"']+)["']/g)].map(([, name, value]) => [
      name as string,
      (value as string).replace(/\$(\w+)/g, (_, key: string) => variables[key] ?? ''),
    ]),
  )
  const user = / -u (\S+)/.exec(command)?.[1]?.replace(/\$(\w+)/g, (_, key: string) => variables[key] ?? '')
  if (user !== undefined) headers.authorization = `Basic ${Buffer.from(user).toString('base64')}`
  const payload = /-d '(.*)'/s.exec(command)?.[1]
  const named = /-X (PATCH|PUT|DELETE)/.exec(command)?.[1] as 'PATCH' | 'PUT' | 'DELETE' | undefined
  const reply = await app.inject({
    method: named ?? (payload ? 'POST' : 'GET'),
    url,
    headers,
    ...(payload && { payload }),
  })
  return { status: reply.statusCode, body: reply.json() }
}
