import {
  type ImportMapping,
  importMapping,
  type SavedMapping,
} from '@touchline/shared/contract/import-mapping.ts'
import type { MappingRow } from '../../store/import-mappings.ts'
import type { Deps } from '../deps.ts'
import { DomainError, refuseField } from '../errors.ts'

type Means = Pick<Deps, 'store' | 'now'>

const toMapping = ({ name, mapping, updated_at }: MappingRow): SavedMapping => ({
  name,
  mapping: importMapping.parse(JSON.parse(mapping)),
  updated_at: new Date(updated_at).toISOString(),
})

export async function listSavedMappings({ store }: Means, siteId: number): Promise<SavedMapping[]> {
  return (await store.listMappings(siteId)).map(toMapping)
}

/** More than anybody has kinds of files. */
const mostMappings = 200

/** Keeps a mapping under a name, instead of an earlier one of this name. */
export async function saveMappingAs(
  { store, now }: Means,
  siteId: number,
  name: string,
  mapping: ImportMapping,
): Promise<SavedMapping> {
  const others = (await store.listMappings(siteId)).filter(row => row.name !== name)
  if (others.length >= mostMappings)
    throw new DomainError('in_use', `There are ${mostMappings} mappings already; remove one first.`)
  const row = { site_id: siteId, name, mapping: JSON.stringify(mapping), updated_at: now() }
  await store.saveMapping(row)
  return toMapping(row)
}

/** Throws `not_found`. */
export async function removeMapping({ store }: Means, siteId: number, name: string): Promise<void> {
  if (!(await store.deleteMapping({ siteId, name })))
    throw new DomainError('not_found', 'This site has no mapping with this name.')
}

/** The mapping of a name; undefined where none is named. Throws `invalid`. */
export async function mappingOf(
  means: Pick<Deps, 'store'>,
  siteId: number,
  name: string | undefined,
): Promise<ImportMapping | undefined> {
  if (name === undefined) return undefined
  const found = (await means.store.listMappings(siteId)).find(row => row.name === name)
  if (!found) throw refuseField('invalid', 'mapping_name', 'this site has no mapping with this name')
  return toMapping(found).mapping
}
