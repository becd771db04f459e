const clearLine = '\r\x1b[K'

/** Shows one line while the work runs: with elapsed seconds on a terminal, plain and once elsewhere. */
export async function withProgress(title, work, stream = process.stderr) {
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  if (!stream.isTTY) stream.write(`${title} …\n`)
  const draw = () => stream.write(`${clearLine}${title} … ${seconds()} s`)
  const timer = stream.isTTY ? setInterval(draw, 1000) : undefined
  if (timer) draw()
  try {
    return await work()
  } finally {
    clearInterval(timer)
    if (timer) stream.write(`${clearLine}${title} … ${seconds()} s\n`)
  }
}
