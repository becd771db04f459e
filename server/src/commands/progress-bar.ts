const width = 30

/** Shows on the terminal how far it is; nothing where nobody looks. */
export function progressBar(title: string): (done: number, all: number) => void {
  return (done, all) => {
    if (!process.stderr.isTTY) return
    const filled = all === 0 ? width : Math.round((done / all) * width)
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
    process.stderr.write(`\r  ${title} ${bar} ${done}/${all}${done === all ? '\n' : ''}`)
  }
}

/** Shows on the terminal how many are done where nobody knows how many there are; nothing where nobody looks. */
export function progressCount(title: string): (done: number, isOver?: boolean) => void {
  return (done, isOver) => {
    if (process.stderr.isTTY) process.stderr.write(`\r  ${title} ${done}${isOver ? '\n' : ''}`)
  }
}
