import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runStep } from '../check/step.ts'

const printed: string[] = []

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation(text => printed.push(String(text)) > 0)
  vi.spyOn(console, 'log').mockImplementation(text => void printed.push(`${text}\n`))
})

afterEach(() => {
  vi.restoreAllMocks()
  printed.length = 0
})

test('shows one line of a step that passes, and none of its output', async () => {
  expect(await runStep('types', async () => ({ code: 0, output: 'chatter' }))).toEqual({
    passed: 1,
    failed: 0,
  })
  expect(printed.at(-1)).toMatch(/✔ types +0\.0 s\n$/)
  expect(printed.join('')).not.toContain('chatter')
})

test('shows the whole output of a step that fails', async () => {
  const output = 'first\n'.repeat(500)
  expect(await runStep('types', async () => ({ code: 1, output }))).toEqual({ passed: 0, failed: 1 })
  expect(printed.join('')).toContain(output.trim())
  expect(printed.join('')).toContain('✖ types')
})
