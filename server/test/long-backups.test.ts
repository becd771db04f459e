import { expect, test } from 'vitest'
import { backupRounds } from '../nodes/backup-rounds.ts'
import { seeded } from './support/seeded.ts'

test('has in a backup under load every answer that was acknowledged before it began, and counts that fit', {
  timeout: 120_000,
}, async () => {
  const options = { backups: 2, perSecond: 300, random: seeded(1) }
  const { rows, sent, acknowledged, statuses, longestBackupMs, ...outcome } = await backupRounds(options)
  expect(outcome).toEqual({
    ...{ backups: 2, broken: 0, unexplained: 0 },
    ...{ missing: 0, differences: 0, torn: 0, unknown: 0 },
  })
  expect(Object.keys(statuses).filter(status => !['202', '503'].includes(status))).toEqual([])
  expect(rows).toBeGreaterThan(200)
  expect(acknowledged).toBeGreaterThanOrEqual(rows)
  expect(longestBackupMs).toBeLessThan(20_000)
})
