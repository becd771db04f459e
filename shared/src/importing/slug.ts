/** A key made of words, such as `seat-legroom`; `fallback` where no letter of the words can stand in one. */
export const slug = (words: string, fallback: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 64)
    .replace(/-+$/, '') || fallback
