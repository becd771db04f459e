import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { installWithApt, installWithPlaywright } from './chromium/install.mjs'
import { firstWorking, places } from './chromium/places.mjs'
import { UserError } from './launch/advice.mjs'

/** The path of a Chromium that starts: TOUCHLINE_CHROMIUM, one on this machine, or one that is installed now. */
export async function ensureChromium(env = process.env) {
  if (env.TOUCHLINE_CHROMIUM) return chosen(env.TOUCHLINE_CHROMIUM)
  const found = () => firstWorking(places(process.platform, env, chromium.executablePath()), starts)
  for (const install of [() => {}, installWithApt, installWithPlaywright]) {
    await install()
    const path = found()
    if (path) return path
  }
  throw new UserError(
    'No browser was found and none could be installed: install Chromium or Chrome, or set TOUCHLINE_CHROMIUM to its path.',
  )
}

function chosen(path) {
  if (starts(path)) return path
  throw new UserError(
    `TOUCHLINE_CHROMIUM is ${path}, which does not start: set it to the path of a Chromium.`,
  )
}

function starts(path) {
  if (!existsSync(path)) return false
  // Some Linux systems have a chromium-browser that only says how to install one. Elsewhere asking opens a window.
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}
