import type { MailServer } from './mail.ts'

const here = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/**
 * Reads `smtp://user:password@host:587` and `smtps://…`; undefined where it is neither. A password is sent only under TLS, but for a
 * server on this machine. The address takes no options: what they would weaken has to stay as it is.
 */
export function readMailServer(text: string): MailServer | undefined {
  const url = URL.parse(text)
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return undefined
  if (url.search !== '' || url.hash !== '' || !/^\/?$/.test(url.pathname)) return undefined
  const isSecure = url.protocol === 'smtps:'
  const account = readAccount(url)
  return account === undefined
    ? undefined
    : {
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: Number(url.port) || (isSecure ? 465 : account ? 587 : 25),
        isSecure,
        needsTls: !isSecure && account !== null && !here.test(url.hostname),
        account,
      }
}

function readAccount({ username, password }: URL): MailServer['account'] | undefined {
  if (username === '') return password === '' ? null : undefined
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) }
  } catch {
    return undefined
  }
}
