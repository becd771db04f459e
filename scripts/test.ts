import { fileURLToPath } from 'node:url'
import { hasBrowserTests, wantsBrowser } from './check/browser-tests.ts'
import { runStep } from './check/step.ts'
import { type Counts, lastLine, sum } from './check/summary.ts'
import { runTool } from './check/tool.ts'
import { runVitest } from './check/vitest.ts'
import { ensureChromium } from './chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// The packages' own files are started by node, because their .bin entries are no programs on Windows.
const biome = [
  'node_modules/@biomejs/biome/bin/biome',
  'check',
  '--diagnostic-level=error',
  '--max-diagnostics=none',
]
const tsc = ['node_modules/typescript/bin/tsc', '-p', '.']

async function checkEverything(): Promise<Counts[]> {
  return [
    await runStep('format and lint', () => runTool(root, biome)),
    await runStep('types', () => runTool(root, tsc)),
    await runStep('sizes', () => runTool(root, ['scripts/size.ts'])),
    ...(await testEverything()),
  ]
}

async function testEverything(): Promise<Counts[]> {
  if (!hasBrowserTests(root)) return [await runVitest(root, [])]
  const browser = await runStep('browser', prepareBrowser)
  return [browser, await runVitest(root, browser.failed > 0 ? ['--project=!browser'] : [])]
}

async function testOnly(args: string[]): Promise<Counts[]> {
  const browser =
    wantsBrowser(args) && hasBrowserTests(root) ? await runStep('browser', prepareBrowser) : undefined
  // Only what was asked for is counted, unless there is no browser to ask it of.
  return [...(browser?.failed ? [browser] : []), await runVitest(root, args)]
}

async function prepareBrowser(): Promise<{ code: number; output: string }> {
  try {
    process.env.TOUCHLINE_CHROMIUM = await ensureChromium()
    return { code: 0, output: '' }
  } catch (error) {
    return { code: 1, output: (error as Error).message }
  }
}

const args = process.argv.slice(2)
const counts = sum(args.length > 0 ? await testOnly(args) : await checkEverything())
process.exitCode = counts.failed > 0 ? 1 : 0
console.log(lastLine(counts))
