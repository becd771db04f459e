import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../src/store/open-store.ts'

/** Small, global, asked before the site is known. All other tables are tenants'. */
const directory = [
  ...['account', 'api_key', 'invitation', 'login_session', 'membership'],
  ...['password_reset', 'sequence', 'site'],
]

const folder = mkdtempSync(join(tmpdir(), 'touchline-tables-'))
const file = join(folder, 'test.db')
let db: Database.Database
beforeAll(async () => {
  await (await openStore(`file:${file}`)).close()
  db = new Database(file, { readonly: true })
})
afterAll(() => {
  db.close()
  rmSync(folder, { recursive: true })
})

const ask = (query: string, ...values: string[]) =>
  db
    .prepare(query)
    .pluck()
    .all(...values) as string[]
const tables = () =>
  ask(
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'",
  )
const tenants = () =>
  tables().filter(name => !directory.includes(name) && !/^comment_(word|vocabulary)/.test(name))

/** The index of comments, whose entries begin with the number of their site. What it needs for itself follows its name. */
const index = ['comment_word', 'comment_vocabulary']

test('has directory tables and tenant tables, and no third kind but the index of comments', () => {
  expect(tables()).toEqual(expect.arrayContaining([...directory, ...index]))
  expect(tenants().sort()).toEqual([
    ...[
      'alert',
      'audit',
      'comment',
      'comment_index',
      'customer',
      'delivery',
      'destination',
      'detector',
      'dimension_fold',
      'dimension_value',
      'erasure',
      'handling',
      'identity_key',
      'import',
      'import_mapping',
      'imported_response',
      'impression',
    ],
    ...['measure', 'old_generation', 'outbox', 'person', 'recounting', 'response'],
    ...[
      'response_note',
      'response_tag',
      'rule',
      'saved_filter',
      'survey',
      'survey_request',
      'survey_version',
    ],
    ...['tally', 'tally_dimension', 'theme', 'touchpoint', 'used_number'],
  ])
})

test('begins every key of a tenant table with the site, so that sites can be distributed', () => {
  for (const table of tenants()) {
    expect([table, ask('select name from pragma_table_info(?) where pk = 1', table)]).toEqual([
      table,
      ['site_id'],
    ])
    for (const index of ask('select name from pragma_index_list(?)', table))
      expect([index, ask('select name from pragma_index_info(?) where seqno = 0', index)]).toEqual([
        index,
        ['site_id'],
      ])
  }
})
