import { randomBytes } from 'node:crypto'
import { mostRules, type NewRule, type Rule, type RulePatch } from '@touchline/shared/contract/rule.ts'
import type { RuleRow } from '../../store/delivery-tables.ts'
import type { Deps } from '../deps.ts'
import { listPresent, type SiteDirectory } from '../directory.ts'
import { DomainError, refuseField } from '../errors.ts'
import { iso } from '../responses/to-response.ts'
import { definitionOf, type KnownRules, readRules } from './known-rules.ts'

type Means = Pick<Deps, 'store' | 'now'>

const toRule = (row: RuleRow): Rule => ({
  id: row.id,
  ...definitionOf(row),
  created_at: iso(row.created_at),
  updated_at: iso(row.updated_at),
})

/** The rules of a site in the order in which they were made. */
export async function listRules({ store }: Pick<Means, 'store'>, { site }: SiteDirectory): Promise<Rule[]> {
  return (await store.listRules(site.id)).map(toRule)
}

/** Throws `not_found`. */
export async function getRule(
  deps: Pick<Means, 'store'>,
  directory: SiteDirectory,
  id: string,
): Promise<Rule> {
  const rule = (await listRules(deps, directory)).find(one => one.id === id)
  if (!rule)
    throw refuseField('not_found', 'rule', 'this site has no rule with this id; GET /v1/rules lists them')
  return rule
}

/** Adds a rule, which holds for what happens from now on. Throws `invalid`, or `in_use` where the site has as many as it may have. */
export async function createRule(
  { store, now }: Means,
  directory: SiteDirectory,
  definition: NewRule,
): Promise<Rule> {
  const at = now()
  const known = await readRules(store, directory.site.id)
  await refuseBad(store, directory, { rule: definition, known, before: [] })
  const row = {
    ...{ site_id: directory.site.id, id: randomBytes(9).toString('base64url') },
    ...{ definition: JSON.stringify(definition), created_at: at, updated_at: at },
  }
  const accountIds = accountsOf(definition, known)
  if (!(await store.insertRule({ row, accountIds, most: mostRules })))
    throw new DomainError(
      'in_use',
      `A site has at most ${mostRules} rules; remove one that nobody needs any more.`,
    )
  return toRule(row)
}

/** Changes only what the patch names. Throws `invalid` or `not_found`. */
export async function patchRule(
  { store, now }: Means,
  directory: SiteDirectory,
  { id, patch }: { id: string; patch: RulePatch },
): Promise<Rule> {
  const { id: _, created_at, updated_at, ...before } = await getRule({ store }, directory, id)
  const changed = Object.entries(patch).filter(([, value]) => value !== undefined)
  const definition: NewRule = { ...before, ...Object.fromEntries(changed) }
  const known = await readRules(store, directory.site.id)
  await refuseBad(store, directory, { rule: definition, known, before: [before] })
  const isThere = await store.updateRule({
    ...{ siteId: directory.site.id, id, definition: JSON.stringify(definition) },
    ...{ accountIds: accountsOf(definition, known), at: now() },
  })
  if (!isThere) throw refuseField('not_found', 'rule', 'somebody has just removed this rule')
  return await getRule({ store }, directory, id)
}

/** Throws `not_found`. */
export async function removeRule(
  { store }: Pick<Means, 'store'>,
  { site }: SiteDirectory,
  id: string,
): Promise<void> {
  if (!(await store.deleteRule({ siteId: site.id, id })))
    throw refuseField('not_found', 'rule', 'this site has no rule with this id; GET /v1/rules lists them')
}

/** The people whom a rule names. */
const accountsOf = ({ tell, escalation }: NewRule, { people }: KnownRules): string[] =>
  [...tell, ...(escalation?.tell ?? [])].filter(id => people.some(person => person.account_id === id))

interface Checked {
  rule: NewRule
  known: Pick<KnownRules, 'people' | 'chats'>
  /** Rules that the site has: what they name may have gone since, and they must still be changed. */
  before: NewRule[]
}

/** Throws `invalid` for what a rule names anew and the site has not, and for what does not fit together. */
export async function refuseBad(
  store: Pick<Deps['store'], 'listThemes'>,
  directory: SiteDirectory,
  { rule, known, before }: Checked,
): Promise<void> {
  const themes = rule.themes.length > 0 ? await store.listThemes(directory.site.id) : []
  const ids = [...known.people.map(({ account_id }) => account_id), ...known.chats.map(({ id }) => id)]
  const stages: string[] = JSON.parse(directory.site.stages)
  const touchpoints = listPresent(directory.touchpoints).map(({ key }) => key)
  const refuseUnknown = (field: string, present: readonly string[], namedBy: NamedBy) =>
    refuseMissing(field, namedBy(rule), [...present, ...before.flatMap(namedBy)])
  refuseUnknown('touchpoints', touchpoints, one => one.touchpoints)
  refuseUnknown('stages', stages, one => one.stages)
  refuseUnknown(
    'themes',
    themes.map(({ key }) => key),
    one => one.themes,
  )
  refuseUnknown('attributes', directory.dimensions, one => one.attributes.map(({ dimension }) => dimension))
  refuseUnknown('tell', ids, one => one.tell)
  refuseUnknown('escalation.tell', ids, one => one.escalation?.tell ?? [])
  refuseUnfitting(rule)
}

/** What a rule names in one of its fields. */
type NamedBy = (rule: NewRule) => readonly string[]

function refuseMissing(field: string, named: readonly string[], known: readonly string[]): void {
  const missing = named.find(one => !known.includes(one))
  if (missing !== undefined)
    throw refuseField('invalid', field, `this site has no "${missing}" here; leave it out, or add it first`)
}

function refuseUnfitting({ event, bands, themes, attributes, escalation, tell, tell_owner }: NewRule): void {
  const isAlert = event.startsWith('alert.')
  if (bands.length > 0 && event !== 'response.created')
    throw refuseField('invalid', 'bands', 'belong to the event response.created only; leave them empty')
  if (isAlert && (themes.length > 0 || attributes.length > 0))
    throw refuseField(
      'invalid',
      themes.length > 0 ? 'themes' : 'attributes',
      'belong to answers; leave them empty for alerts',
    )
  if (isAlert && escalation)
    throw refuseField('invalid', 'escalation', 'belongs to answers; leave it null for alerts')
  if (tell.length === 0 && !tell_owner && !escalation)
    throw refuseField('invalid', 'tell', 'must name somebody, unless `tell_owner` or `escalation` does')
}
