import { expect, test } from 'vitest'
import { UserError } from '../launch/advice.mjs'
import { runHidden } from '../launch/hidden-command.mjs'

function failing(stderr: string): Promise<InstanceType<typeof UserError>> {
  const script = `process.stderr.write(${JSON.stringify(stderr)}); process.exitCode = 3`
  return runHidden(process.execPath, ['-e', script]).catch((error: Error) => error)
}

test.each([
  ['npm error code ENOTFOUND', 'cannot be reached'],
  ['npm error code ENOSPC', 'disk is full'],
  ['EACCES: permission denied, mkdir', 'make this folder writable'],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
  ['ERR_PNPM_OUTDATED_LOCKFILE', 'no longer matches pnpm-lock.yaml'],
])('turns "%s" into a sentence to act on, with the line that names the cause', async (output, sentence) => {
  const error = await failing(`first line\n${output}\nat someFunction (file.js:1:2)`)
  expect(error).toBeInstanceOf(UserError)
  expect(error.message).toContain(sentence)
  expect(error.output).toBe(output)
})

test('shows everything a tool said when the cause is not known', async () => {
  const error = await failing('something nobody\nhas seen before')
  expect(error.message).toContain('failed (3)')
  expect(error.output).toBe('something nobody\nhas seen before')
})

test('says that a program is missing instead of a code', async () => {
  const error = await runHidden('no-such-program-anywhere', []).catch((reason: Error) => reason)
  expect(error.message).toContain('no-such-program-anywhere was not found')
})
