import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { runTool, type ToolResult } from '../../../scripts/check/tool.ts'
import { packPackage } from '../../npm/pack.ts'
import { runNpm } from '../../npm/run-npm.ts'

/** Somebody's app in a fresh folder, which has nothing but the packed package. */
export interface ConsumerApp {
  write(name: string, content: string): void
  /** Bundles `main.js` and serves it with these headers; returns its address. */
  serve(headers?: Record<string, string>): Promise<string>
  /** Type-checks files as strictly as can be, declarations of the package included. */
  typeCheck(files: string[], resolution: 'bundler' | 'nodenext'): Promise<ToolResult>
  /** Runs a module in Node. */
  run(file: string): Promise<ToolResult>
  close(): Promise<void>
}

export async function createConsumerApp(): Promise<ConsumerApp> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-app-'))
  const app = join(folder, 'app')
  mkdirSync(app)
  const write = (name: string, content: string) => writeFileSync(join(app, name), content)
  write('package.json', '{ "private": true, "type": "module" }')
  write(
    'index.html',
    '<!doctype html><html lang="en"><title>App</title><script type="module" src="/main.js"></script></html>',
  )
  const { path } = await packPackage(join(folder, 'packed'))
  await runNpm(['install', path, '--prefix', app, '--offline', '--no-audit', '--no-fund'])
  const closers: (() => Promise<void>)[] = []
  return {
    write,
    serve: async (headers = {}) => {
      const quiet = { root: app, configFile: false, logLevel: 'error' } as const
      await build(quiet)
      const server = await preview({ ...quiet, preview: { host: '127.0.0.1', port: 0, headers } })
      closers.push(() => server.close())
      return server.resolvedUrls?.local[0] as string
    },
    typeCheck: (files, resolution) => {
      const module = resolution === 'bundler' ? 'esnext' : 'nodenext'
      const options = ['--strict', '--noEmit', '--exactOptionalPropertyTypes', '--target', 'es2022']
      const how = [...options, '--pretty', 'false', '--module', module, '--moduleResolution', resolution]
      return runTool(app, [tsc, ...how, ...files])
    },
    run: file => runTool(app, [file]),
    close: async () => {
      await Promise.all(closers.map(close => close()))
      rmSync(folder, { recursive: true })
    },
  }
}

const tsc = join(import.meta.dirname, '../../../node_modules/typescript/bin/tsc')
