import { workOnImports } from '../src/domain/importing/work-on-imports.ts'
import type { ExampleCall } from './call.ts'

const head = 'Score;Comment;Date;E-mail\n'
const rows = '9;"Quick, and friendly";24.12.2019;guest@reading.example\n11;No such score;25.12.2019;\n'
const rest = '4;;26.12.2019;\n'

const create = { touchpoint: 'phone', name: 'On the phone', stage: 'get-help', metric: 'nps' }
const columns = {
  Score: { to: 'rating' },
  Comment: { to: 'comment' },
  Date: { to: 'answered_at' },
  'E-mail': { to: 'email' },
}

/** What the clock would start. */
const carryOut: ExampleCall['before'] = async ({ deps }) => {
  const onError = (error: unknown) => {
    throw error
  }
  await workOnImports(deps, { isOver: () => false, onError }, async () => {})
}

const one = { import: '1' }
const offset = Buffer.byteLength(head + rows)

/** How a history comes in, and goes again. */
export const importing: ExampleCall[] = [
  { method: 'POST', path: '/v1/imports', query: 'name=history.csv', type: 'text/csv', body: head + rows },
  {
    method: 'POST',
    path: '/v1/imports/{import}/content',
    params: one,
    query: `offset=${offset}`,
    type: 'text/csv',
    body: rest,
  },
  {
    method: 'PUT',
    path: '/v1/import-mappings/{mapping_name}',
    params: { mapping_name: 'old-shop' },
    body: { columns, date_format: 'dmy' },
  },
  { method: 'GET', path: '/v1/import-mappings' },
  {
    method: 'POST',
    path: '/v1/imports/{import}/start',
    params: one,
    body: { create, mapping_name: 'old-shop' },
  },
  { method: 'GET', path: '/v1/imports/{import}', params: one, before: carryOut },
  { method: 'GET', path: '/v1/imports' },
  { method: 'GET', path: '/v1/imports/{import}/refused', params: one },
  { method: 'PATCH', path: '/v1/imports/{import}', params: one, body: { is_counted: false } },
  { method: 'DELETE', path: '/v1/imports/{import}', params: one, before: carryOut },
  { method: 'DELETE', path: '/v1/import-mappings/{mapping_name}', params: { mapping_name: 'old-shop' } },
]
