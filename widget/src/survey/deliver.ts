import { tellFailure } from '../desk/tell.ts'
import type { Loader } from '../loader/loader.ts'
import { notePause, pauseLeft } from './pause.ts'

/** What the way to the server needs to know of the page, and where the answers are kept. */
export type Post = Pick<Loader, 'config' | 'folder' | 'listeners' | 'store'>

/** The names under which the store keeps something for a site. */
export const nameOf = ({ config }: Pick<Post, 'config'>, part: string): string =>
  `touchline.${part}.${config.site}`

/** A text body needs no preflight. Keepalive outlives the page, but browsers refuse it to large bodies. */
export const post = async (
  { folder }: Pick<Post, 'folder'>,
  path: string,
  content: object,
): Promise<Response> => {
  const body = JSON.stringify(content)
  return fetch(`${folder}../v1/${path}`, {
    method: 'POST',
    body,
    // In UTF-8 a letter takes three bytes at most, and 64 KB are allowed.
    keepalive: body.length < 2e4,
    credentials: 'omit',
    // A request that hangs must not keep the others waiting for ever.
    signal: AbortSignal.timeout?.(6e4) as AbortSignal,
  })
}

/** True when this revision of the answer needs no more care: it is kept, or refused for good. `now` in milliseconds. */
export const deliver = async (to: Post, name: string, now: () => number): Promise<boolean> => {
  const { store } = to
  const item = store[name]
  if (!item) return true
  const pause = nameOf(to, 'pause')
  if (pauseLeft(store, pause, now())) return false
  try {
    const answer = JSON.parse(item)
    const reply = await post(to, 'answers', { ...answer, sent_at: new Date(now()).toISOString() })
    const wish = reply.headers.get('retry-after')
    if (wish) notePause(store, pause, now(), wish)
    // Captive portals and proxies answer too: our server echoes the id, or gives its refusal a code.
    const { id, code, detail, notice } = await reply.json()
    if (code?.length && isRefusal.test(`${reply.status}`)) tellFailure(to, answer.survey, answer.id, detail)
    else if (!reply.ok || id !== answer.id) return false
    else if (notice) console.warn('Touchline:', notice)
    // A newer revision may have taken its place while this one was on its way.
    if (store[name] === item) delete store[name]
    delete store[pause]
    return true
  } catch {
    // Offline, most likely.
    return false
  }
}

/** Statuses for which the same request would be refused again. Time-outs and "too many" pass. */
const isRefusal = /^4(?!08|25|29)/
