const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB']

/** A number of bytes as people read it, such as `1.5 GiB`. */
export function bytesInWords(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10))
  const amount = bytes / 1024 ** power
  return `${amount < 10 && power > 0 ? amount.toFixed(1) : Math.round(amount)} ${units[power]}`
}
