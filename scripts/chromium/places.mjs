import { posix, win32 } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macApps = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome']
const windowsFiles = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']

/** Where a Chromium may lie, best first: PATH, the system's usual places, then playwright's own cache. */
export function places(platform, env, playwrightPath) {
  return [...onPath(platform, env), ...usual(platform, env), playwrightPath].filter(Boolean)
}

function onPath(platform, env) {
  if (platform === 'win32') return []
  const folders = (env.PATH ?? '').split(posix.delimiter).filter(Boolean)
  return names.flatMap(name => folders.map(folder => posix.join(folder, name)))
}

function usual(platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')]
    return folders.flatMap(folder => macApps.map(app => posix.join(folder, app)))
  }
  if (platform !== 'win32') return []
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  return folders.flatMap(folder => windowsFiles.map(file => win32.join(folder, file)))
}

/** The first path that works, or undefined; the rest are not tried. */
export function firstWorking(paths, works) {
  return paths.find(path => works(path))
}
