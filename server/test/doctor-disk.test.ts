import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bytesInWords } from '../src/doctor/bytes.ts'
import { checkDisk } from '../src/doctor/check-disk.ts'
import { checkFileSystem } from '../src/doctor/check-file-system.ts'
import { checkFolder } from '../src/doctor/check-folder.ts'
import { checkFsync, measureFsync } from '../src/doctor/check-fsync.ts'
import { checkSpace } from '../src/doctor/check-space.ts'
import { realClock } from '../src/doctor/clock.ts'
import { mountSmallDisk } from './support/small-disk.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchline-doctor-disk-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => join(folder, 'data', 'touchline.db')

/** A stopwatch that says that this much has passed whenever it is asked. */
const ticking = (ms: number) => {
  let time = 0
  return { elapsed: () => (time += ms) }
}

test('looks at the disk where the database will lie before it is there, and leaves nothing behind', () => {
  const names = checkDisk(file(), realClock).map(({ name }) => name)
  expect(names).toEqual(['folder', 'space', 'file-system', 'fsync'])
  expect(readdirSync(folder)).toEqual([])
})

test('finds a folder that is none, and measures nothing there', () => {
  writeFileSync(join(folder, 'data'), '')
  const [found, ...others] = checkDisk(file(), realClock)
  expect(found).toEqual({
    name: 'folder',
    state: 'fault',
    told: expect.stringContaining('is no folder; check DATABASE_URL'),
  })
  expect(others.map(({ name }) => name)).toEqual(['space', 'file-system'])
})

/** What a user finds who is not the administrator, and who owns nothing here if the tests are run by that one. */
function checkAsUser(path: string) {
  const script = `
    const { checkFolder } = await import(${JSON.stringify(new URL('../src/doctor/check-folder.ts', import.meta.url).href)})
    if (process.getuid() === 0) process.setuid(65534)
    console.log(JSON.stringify(checkFolder(${JSON.stringify(path)})))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  )
}

test('finds a folder and a file that its user may not write', ({ skip }) => {
  skip(process.platform === 'win32', 'Windows knows other rights')
  const data = join(folder, 'data')
  mkdirSync(data)
  chmodSync(folder, 0o755)
  chmodSync(data, 0o777)
  expect(checkAsUser(file()).state).toBe('fine')
  writeFileSync(`${file()}-wal`, '', { mode: 0o444 })
  expect(checkAsUser(file())).toEqual({
    name: 'folder',
    state: 'fault',
    told: expect.stringContaining(
      `${file()}-wal cannot be written to; give it to the user who runs Touchline`,
    ),
  })
  chmodSync(data, 0o555)
  expect(checkAsUser(file())).toMatchObject({
    state: 'fault',
    told: expect.stringContaining(`${data} cannot be written to (EACCES)`),
  })
  chmodSync(data, 0o755)
})

test('finds a folder in which nobody can write', ({ skip }) => {
  skip(process.platform !== 'linux', 'only Linux has /proc')
  expect(checkFolder('/proc/touchline.db')).toMatchObject({
    state: 'fault',
    told: expect.stringMatching(
      /^\/proc cannot be written to \(E\w+\); give it to the user who runs Touchline/,
    ),
  })
})

test('warns when less than 1 GiB is free, or less than twice the database', () => {
  const free = (bytes: number) => () => ({ bavail: bytes / 4096, bsize: 4096 })
  expect(checkSpace(file(), free(2 ** 30)).state).toBe('fine')
  expect(checkSpace(file(), free(2 ** 30 - 4096))).toMatchObject({
    name: 'space',
    state: 'warning',
    told: expect.stringMatching(/^Only 10\d\d MiB are free/),
  })
  mkdirSync(join(folder, 'data'))
  writeFileSync(file(), '')
  truncateSync(file(), 2 ** 30)
  expect(checkSpace(file(), free(2 ** 31)).state).toBe('fine')
  expect(checkSpace(file(), free(2 ** 31 - 4096))).toMatchObject({
    state: 'warning',
    told: expect.stringContaining('which has 1.0 GiB itself'),
  })
  writeFileSync(`${file()}-wal`, 'x')
  expect(checkSpace(file(), free(2 ** 31)).state).toBe('warning')
})

test('sees a real disk that is too small and lives in memory', ({ skip }) => {
  const disk = mountSmallDisk(4)
  if (!disk) return skip('this machine lets nobody mount a disk')
  try {
    const found = checkDisk(join(disk.path, 'touchline.db'), realClock)
    expect(found.find(({ name }) => name === 'space')).toMatchObject({
      state: 'warning',
      told: expect.stringMatching(/^Only [34]\.\d MiB are free/),
    })
    expect(found.find(({ name }) => name === 'file-system')).toMatchObject({
      state: 'warning',
      told: expect.stringContaining('(tmpfs) lives in memory'),
    })
    disk.fill()
    expect(checkFolder(join(disk.path, 'touchline.db')).state).toBe('fault')
  } finally {
    disk.remove()
  }
})

test.each([
  [0x01021994, 'tmpfs'],
  [0x858458f6, 'ramfs'],
  [0x6969, 'NFS'],
  [0xff534d42, 'CIFS'],
  // The same number where its highest bit is taken for a sign.
  [0xff534d42 | 0, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x01021997, '9p'],
  [0x65735546, 'FUSE'],
  [0x794c7630, 'overlay'],
])('warns of the file system %d, which is %s', (type, name) => {
  expect(checkFileSystem(file(), () => ({ type }))).toMatchObject({
    name: 'file-system',
    state: 'warning',
    told: expect.stringContaining(`(${name}) `),
  })
})

test('has nothing against ext4, XFS, Btrfs and ZFS', () => {
  for (const type of [0xef53, 0x58465342, 0x9123683e, 0x2fc12fc1])
    expect(checkFileSystem(file(), () => ({ type })).state).toBe('fine')
})

test('measures twenty writes that the disk confirms, fewer where it is very slow', () => {
  expect(measureFsync(folder, realClock)).toHaveLength(20)
  expect(measureFsync(folder, ticking(1000))).toHaveLength(2)
  expect(readdirSync(folder)).toEqual([])
})

test.each([
  [1, 'fine', /^The disk confirms a write in 1\.0 ms, the slowest of 20 in 1\.0 ms\.$/],
  [20, 'fine', /20\.0 ms/],
  [21, 'warning', /in 21\.0 ms, .* every answer waits for that; use a faster disk/],
  [0.5, 'fine', /in 500 µs/],
  [0.015, 'warning', /in 15 µs, .* does not reach the disk: a loss of power may lose answers/],
])('judges a disk that confirms a write in %d ms: %s', (ms, state, told) => {
  expect(checkFsync(file(), ticking(ms))).toEqual({ name: 'fsync', state, told: expect.stringMatching(told) })
})

test('reads bytes to people', () => {
  expect([0, 1, 1023, 1024, 10_240, 1.5 * 2 ** 30, 2 ** 51].map(bytesInWords)).toEqual([
    '0 bytes',
    '1 bytes',
    '1023 bytes',
    '1.0 KiB',
    '10 KiB',
    '1.5 GiB',
    '2048 TiB',
  ])
})

test('asks the system itself unless told otherwise', () => {
  const { type } = statfsSync(folder)
  expect(checkFileSystem(file())).toEqual(checkFileSystem(file(), () => ({ type })))
})
