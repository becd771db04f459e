/** A key for what people call something in any script: its Latin letters and digits, else a number; never one that is taken. */
export function keyFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '')
  const base = plain === '' ? 'filter' : plain
  const isTaken = new Set(taken)
  let key = base
  for (let number = 2; isTaken.has(key); number++) key = `${base}-${number}`
  return key
}
