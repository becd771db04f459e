import { wordsOf } from '@touchline/shared/comments/words.ts'
import {
  afr as af,
  ara as ar,
  bul as bg,
  ben as bn,
  cat as ca,
  ces as cs,
  dan as da,
  deu as de,
  ell as el,
  eng as en,
  spa as es,
  est as et,
  eus as eu,
  fas as fa,
  fin as fi,
  fra as fr,
  gle as ga,
  glg as gl,
  guj as gu,
  heb as he,
  hin as hi,
  hrv as hr,
  hun as hu,
  hye as hy,
  ind as id,
  ita as it,
  jpn as ja,
  kor as ko,
  lat as la,
  lit as lt,
  lav as lv,
  mar as mr,
  msa as ms,
  mya as my,
  nld as nl,
  nob as no,
  pol as pl,
  por as pt,
  ron as ro,
  rus as ru,
  slk as sk,
  slv as sl,
  som as so,
  swe as sv,
  swa as sw,
  tha as th,
  tgl as tl,
  tur as tr,
  ukr as uk,
  urd as ur,
  vie as vi,
  yor as yo,
  zho as zh,
  zul as zu,
} from 'stopword'
import { moreStopWords } from './more-stop-words.ts'

/** The lists by our short tags, where there is one. */
const lists: Record<string, string[]> = {
  af,
  ar,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  ga,
  gl,
  gu,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  it,
  ja,
  ko,
  la,
  lt,
  lv,
  mr,
  ms,
  my,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  so,
  sv,
  sw,
  th,
  tl,
  tr,
  uk,
  ur,
  vi,
  yo,
  zh,
  zu,
}

/** Words that judge stand in some lists, but are what we look for. */
const judging = new Set([
  ...['never', 'not', 'no', 'nor', 'gut', 'gute', 'guter', 'gutes', 'besser', 'beste', 'bester', 'bestes'],
  ...['schlecht', 'lange', 'lang', 'nie', 'nicht', 'kein', 'keine', 'keiner', 'leider', 'richtig', 'wenig'],
  ...['pas', 'jamais', 'rien', 'trop', 'bon', 'peu', 'mal', 'nunca', 'bien', 'buen', 'bueno', 'poco', 'nada'],
  ...[
    'mai',
    'niente',
    'bene',
    'troppo',
    'male',
    'não',
    'bom',
    'bem',
    'niet',
    'nooit',
    'goed',
    'nikdy',
    'nic',
    'hindi',
    'wala',
    'walang',
    'نیست',
    'هیچ',
  ],
])

const known = new Map<string, ReadonlySet<string>>()

/** Where nobody could tell the language, it is most likely one of these. */
const likely = 'unknown'

/** The words of a language that say nothing by themselves; of the likely ones where it is not known, none where we have no list. */
export function stopWordsOf(language: string | null): ReadonlySet<string> {
  const name = language ?? likely
  const words = known.get(name) ?? readList(listOf(name))
  known.set(name, words)
  return words
}

function listOf(name: string): string[] {
  if (name === likely) return Object.keys(moreStopWords).flatMap(listOf)
  // Filipino goes by the name of the language that it grew from as well.
  const [theirs, ours] = name === 'fil' || name === 'tl' ? ['tl', 'fil'] : [name, name]
  const list = Object.hasOwn(lists, theirs) ? (lists[theirs] as string[]) : []
  return Object.hasOwn(moreStopWords, ours)
    ? [...list, ...(moreStopWords[ours] as string).split(/\s+/)]
    : list
}

/** Cut as comments are, so that don’t and dont are one. */
const readList = (list: readonly string[]) =>
  new Set(list.flatMap(wordsOf).filter(word => !judging.has(word)))
