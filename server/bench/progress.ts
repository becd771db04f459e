/** Says on stderr how far it is: on a terminal in one line that is written over, elsewhere in a line each; '' ends it. */
export function say(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text && `  ${text}`}`)
  else if (text !== '') process.stderr.write(`  ${text}\n`)
}
