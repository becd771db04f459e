import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storeTests } from '../../server/test/support/store-tests.ts'

const folder = join(import.meta.dirname, '../../server/test')

test('runs every test that is named for PostgreSQL too', () => {
  const isThere = (name: string) => existsSync(join(folder, `${name}.test.ts`))
  expect(storeTests.filter(name => !isThere(name))).toEqual([])
})
