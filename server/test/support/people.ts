import type { TestServer } from './test-server.ts'

export const password = 'four words are enough'

export type PersonsBrowser = ReturnType<typeof openPersonsBrowser>

/** A browser: keeps the cookie that it was given, and sends what our own pages send. */
export function openPersonsBrowser({ app }: Pick<TestServer, 'app'>) {
  let cookie: string | undefined
  return {
    cookie: () => cookie,
    steal: (stolen: string | undefined) => {
      cookie = stolen
    },
    send: async (
      method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
      url: string,
      payload?: object,
      headers: Record<string, string> = { 'x-touchline-page': '1' },
    ) => {
      const reply = await app.inject({
        ...{ method, url },
        headers: { ...headers, ...(cookie !== undefined && { cookie }) },
        ...(payload && { payload }),
      })
      // Of several with one name a browser keeps the last.
      const set = [reply.headers['set-cookie']].flat().at(-1)
      if (set) cookie = set.split(';', 1)[0]
      const body = reply.body === '' ? undefined : reply.json()
      return { status: reply.statusCode, body, set, caching: reply.headers['cache-control'] }
    },
  }
}

/** Takes an invitation in a browser, for a new account. */
export const accept = (browser: PersonsBrowser, token: string, email = 'owner@shop.example') =>
  browser.send('POST', '/v1/invitations/accept', { token, email, name: 'Owner', password })

/** The browser of somebody new with a role at the site `shop`. */
export async function openMember(
  server: TestServer,
  role: 'viewer' | 'editor' | 'owner',
  email: string,
): Promise<PersonsBrowser> {
  const { body } = await server.call('POST', '/v1/invitations', { role })
  const browser = openPersonsBrowser(server)
  await accept(browser, body.token, email)
  return browser
}
