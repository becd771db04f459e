import { type Finding, fault, fine, warning } from './finding.ts'
import type { ScriptTag } from './script-tag.ts'
import { shown } from './web-address.ts'

const named = (state: typeof fault, told: string) => state('script-tag', told)

/** Is the tag written so that browsers run it well? `page` is the address of its page. */
export function judgeScriptTag(tag: ScriptTag, page: URL): Finding[] {
  const findings = [judgeScheme(tag, page), judgeType(tag), judgeWaiting(tag), judgeIntegrity(tag)]
  const found = findings.filter(finding => finding !== undefined)
  return found.length > 0 ? found : [named(fine, `The page loads ${shown(tag.src)} as it should.`)]
}

const judgeScheme = ({ src }: ScriptTag, page: URL): Finding | undefined =>
  src.protocol === 'http:' && page.protocol === 'https:'
    ? named(
        fault,
        'The page is https and its script tag http, so browsers block it; write https:// into src.',
      )
    : undefined

/** Types that mean JavaScript, of those that are still written. */
const scriptTypes = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i

function judgeType({ attributes }: ScriptTag): Finding | undefined {
  const type = (attributes.get('type') ?? '').trim()
  if (scriptTypes.test(type)) return undefined
  if (type.toLowerCase() === 'module')
    return named(
      fault,
      'The script tag has type="module", with which the widget cannot find its server; leave type out.',
    )
  return named(
    warning,
    `The script tag has type="${type.slice(0, 40)}", so browsers do not run it; leave type out, unless a consent tool changes it.`,
  )
}

const judgeWaiting = ({ attributes }: ScriptTag): Finding | undefined =>
  attributes.has('async') || attributes.has('defer')
    ? undefined
    : named(warning, 'The script tag lacks async, so the page waits for it; write <script async src=…>.')

const judgeIntegrity = ({ attributes }: ScriptTag): Finding | undefined =>
  attributes.get('integrity')
    ? named(
        fault,
        'The script tag has integrity, so browsers refuse it as soon as a survey changes; leave integrity out.',
      )
    : undefined
