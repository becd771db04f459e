import { workOnImports } from '../src/domain/importing/work-on-imports.ts'
import type { ExampleCall } from './call.ts'

const [beginning, end] = ['Score,Comment,Date\n5,Quick help,2019-12-24\n9,No such', ' score,2019-12-25\n']
const one = { import: '1' }
const mapping = {
  columns: { Score: { to: 'rating' }, Comment: { to: 'comment' }, Date: { to: 'answered_at' } },
}

/** What the job does behind the answers. */
const work: ExampleCall['before'] = async ({ deps }) => {
  const onError = (error: unknown) => {
    throw error
  }
  await workOnImports(deps, { isOver: () => false, onError }, async () => {})
}

/** A history that began elsewhere comes in as a file, in two pieces. */
export const importing: ExampleCall[] = [
  {
    method: 'PUT',
    path: '/v1/import-mappings/{mapping_name}',
    params: { mapping_name: 'old-desk' },
    body: mapping,
  },
  { method: 'GET', path: '/v1/import-mappings' },
  { method: 'POST', path: '/v1/imports', query: 'name=history.csv', body: beginning },
  {
    method: 'POST',
    path: '/v1/imports/{import}/content',
    params: one,
    query: `offset=${beginning.length}`,
    body: end,
  },
  {
    method: 'POST',
    path: '/v1/imports/{import}/start',
    params: one,
    body: { survey: 'support-csat', mapping_name: 'old-desk', source: 'old-desk' },
  },
  { method: 'GET', path: '/v1/imports/{import}', params: one, before: work },
  { method: 'GET', path: '/v1/imports' },
  { method: 'GET', path: '/v1/imports/{import}/refused', params: one },
  { method: 'PATCH', path: '/v1/imports/{import}', params: one, body: { is_counted: false } },
  { method: 'DELETE', path: '/v1/imports/{import}', params: one, before: work },
  {
    method: 'DELETE',
    path: '/v1/import-mappings/{mapping_name}',
    params: { mapping_name: 'old-desk' },
    before: work,
  },
]
