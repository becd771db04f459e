import { findDirective, type Policy } from './content-security-policy.ts'
import { type Finding, fault, fine } from './finding.ts'
import { matchesSource } from './matches-source.ts'
import type { ScriptTag } from './script-tag.ts'

/** Do the page's policies let the widget load its scripts and send what visitors answer? */
export function checkPolicies(policies: Policy[], tag: ScriptTag, page: URL): Finding[] {
  if (policies.length === 0)
    return [fine('policy', 'The page has no Content-Security-Policy, which allows everything.')]
  const remedies = policies.flatMap(policy => [
    scriptRemedy(policy, tag, page),
    connectRemedy(policy, tag, page),
  ])
  const told = [...new Set(remedies.filter(remedy => remedy !== undefined))]
  if (told.length === 0) return [fine('policy', "The page's Content-Security-Policy allows the widget.")]
  return told.map(remedy =>
    fault('policy', `The page's Content-Security-Policy blocks the widget: ${remedy}.`),
  )
}

/** What to change, as the end of a sentence; undefined when nothing has to be. */
function scriptRemedy(
  policy: Policy,
  { base, site, src, attributes }: ScriptTag,
  page: URL,
): string | undefined {
  const found = findDirective(policy, ['script-src-elem', 'script-src', 'default-src'])
  if (!found) return undefined
  const { sources } = found
  const nonce = attributes.get('nonce')
  // What a script with a nonce imports bears the same nonce.
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return undefined
  if (sources.some(source => source.toLowerCase() === "'strict-dynamic'"))
    return 'with strict-dynamic, give the script tag the nonce that the page makes for its other scripts, <script nonce="…" async src=…>'
  const loaded = [src, new URL('w/a/ui.js', base), new URL(`w/${site}/survey.js`, base)]
  const isAllowed = loaded.every(address => isListed(sources, address, page))
  return isAllowed ? undefined : addTo(found, 'script-src', base)
}

function connectRemedy(policy: Policy, { base }: ScriptTag, page: URL): string | undefined {
  const found = findDirective(policy, ['connect-src', 'default-src'])
  if (!found || isListed(found.sources, new URL('v1/answers', base), page)) return undefined
  return addTo(found, 'connect-src', base)
}

const isListed = (sources: string[], address: URL, page: URL) =>
  sources.some(source => matchesSource(source, address, page))

/** A directive that is left out takes the sources of `default-src`, so a new one has to repeat them. */
function addTo(found: { name: string; sources: string[] }, wanted: string, { origin }: URL): string {
  const isEmpty = found.sources.every(source => source.toLowerCase() === "'none'")
  if (found.name !== 'default-src')
    return isEmpty
      ? `write "${found.name} ${origin}" instead of "${[found.name, ...found.sources].join(' ')}"`
      : `add ${origin} to ${found.name}`
  const kept = isEmpty ? [] : found.sources.map(withoutNonce)
  return `add the directive "${[wanted, ...kept, origin].join(' ')}"`
}

/** A nonce is made for one delivery of the page only. */
const withoutNonce = (source: string) => (source.startsWith("'nonce-") ? "'nonce-…'" : source)
