import { ask, type Reply } from './ask.ts'
import { checkLoader } from './check-loader.ts'
import { checkPolicies } from './check-policy.ts'
import { parsePolicies } from './content-security-policy.ts'
import { type Finding, fault, fine, warning } from './finding.ts'
import { judgeScriptTag } from './judge-script-tag.ts'
import { listTags, type Tag } from './list-tags.ts'
import { findScriptTags, type ScriptTag } from './script-tag.ts'
import { shown } from './web-address.ts'
import { whyUnanswered } from './why-unanswered.ts'
import type { Asking } from './world.ts'

/** So much of a page is read; script tags stand further up. */
const mostBytes = 2 * 2 ** 20

/** Does a page load the widget, and may it? `server` is where Touchline is, if that is known. */
export async function checkPage(address: URL, server: URL | undefined, asking: Asking): Promise<Finding[]> {
  try {
    const page = await ask(address, { redirects: 5, mostBytes, headers: { accept: 'text/html' } }, asking)
    const finding = judgePage(page)
    if (finding.state === 'fault') return [finding]
    return [finding, ...(await checkTags(page, server, asking))]
  } catch (error) {
    return [fault('page', `${shown(address)} ${whyUnanswered(error)}.`)]
  }
}

function judgePage({ status, headers, url, hops }: Reply): Finding {
  const type = headers.get('content-type') ?? ''
  if (status !== 200)
    return fault('page', `${shown(url)} gives ${status}; name a page that everybody can open.`)
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type))
    return fault('page', `${shown(url)} is no page of HTML ("${type.slice(0, 60)}"); name one that is.`)
  return fine('page', hops.length > 0 ? `The page was read at ${shown(url)}.` : `${shown(url)} was read.`)
}

async function checkTags(page: Reply, server: URL | undefined, asking: Asking): Promise<Finding[]> {
  const tags = [...listTags(page.body)]
  const found = findScriptTags(tags, page.url)
  const tag = found.find(({ base }) => base.href === server?.href) ?? found[0]
  if (tag === undefined) return [missing(page, server)]
  return [
    ...judgeScriptTag(tag, page.url),
    ...judgeNumber(found),
    ...(await checkHost(tag, server, asking)),
    ...checkPolicies(policiesOf(page, tags), tag, page.url),
  ]
}

function missing({ url, isCut }: Reply, server: URL | undefined): Finding {
  const where = isCut ? `in the first ${mostBytes / 2 ** 20} MB of ` : 'in '
  const src = `${server?.href ?? 'https://HOST/'}w/SITE_KEY.js`
  return fault(
    'script-tag',
    `There is no script tag of Touchline ${where}${shown(url)}; paste <script async src="${src}"></script> into it (one that a script or a tag manager adds cannot be seen from here).`,
  )
}

const judgeNumber = (found: ScriptTag[]): Finding[] =>
  found.length > 1
    ? [
        warning(
          'script-tags',
          `The page has ${found.length} script tags of Touchline (${found.map(({ src }) => shown(src)).join(', ')}), and only the first to run counts; leave one.`,
        ),
      ]
    : []

/** Another address than the server's own may be a proxy of the page's owner, as long as the script comes. */
async function checkHost(tag: ScriptTag, server: URL | undefined, asking: Asking): Promise<Finding[]> {
  const loader = await checkLoader(tag.base, tag.site, asking)
  if (server === undefined || server.href === tag.base.href) return [loader]
  const told = `The script tag loads from ${shown(tag.base)} and not from ${shown(server)}`
  const cure = `write src="${server.href}w/${tag.site}.js"`
  return [
    loader.state === 'fault'
      ? fault('script-host', `${told}; ${cure}.`)
      : warning('script-host', `${told}; ${cure}, unless that is a proxy of yours.`),
    loader,
  ]
}

function policiesOf({ headers }: Reply, tags: Tag[]) {
  const metas = tags.filter(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  )
  const texts = [
    headers.get('content-security-policy'),
    ...metas.map(({ attributes }) => attributes.get('content')),
  ]
  return texts.flatMap(text => parsePolicies(text ?? ''))
}
