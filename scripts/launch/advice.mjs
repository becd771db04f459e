/** A failure that a person can do something about: its message is one sentence, `output` what a tool said. */
export class UserError extends Error {
  constructor(sentence, output = '') {
    super(sentence)
    this.output = output
  }
}

const again = 'and run the same command again'

/** What to tell people whose disk has no room left. */
export const diskFull = `The disk is full: free about 1 GB ${again}.`

const knownCauses = [
  [/ENOSPC|no space left/i, diskFull],
  [
    /self.signed.cert|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY|UnknownIssuer|invalid peer certificate/i,
    `The registry's certificate is not trusted: set NODE_EXTRA_CA_CERTS to your organisation's certificate ${again}.`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|dns error|connection refused|error sending request/i,
    `The npm registry cannot be reached: check the network and npm's proxy settings ${again}.`,
  ],
  [
    /EACCES|EPERM|EROFS|permission denied/i,
    `A file cannot be written: make this folder writable for you ${again}.`,
  ],
  [
    /ERR_PNPM_OUTDATED_LOCKFILE/i,
    'A package.json no longer matches pnpm-lock.yaml: run .toolchain/node_modules/.bin/pnpm install.',
  ],
]

/** The first known cause in a tool's output: a sentence to act on and the line that names the cause. */
export function knownCause(output) {
  const found = knownCauses.find(([pattern]) => pattern.test(output))
  if (!found) return undefined
  const [pattern, sentence] = found
  return { sentence, line: output.split('\n').find(line => pattern.test(line)) }
}

/** Ends the process with what a tool said, one sentence to act on, and exit code 1. */
export function exitWithSentence(error) {
  if (error.output) console.error(error.output.trimEnd())
  const sentence =
    error instanceof UserError ? error.message : (knownCause(String(error))?.sentence ?? String(error))
  console.error(`✖ ${sentence}`)
  process.exit(1)
}
