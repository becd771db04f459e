import type { ImportTarget } from '../contract/import-mapping.ts'

/** Words that headers usually have for what a column holds, in several languages, without accents. */
const words: Partial<Record<ImportTarget, string[]>> = {
  rating: [
    ...['score', 'rating', 'nps', 'csat', 'ces', 'grade', 'stars', 'how likely', 'how satisfied'],
    ...['bewertung', 'note', 'punkte', 'punktzahl', 'sterne', 'wie wahrscheinlich', 'wie zufrieden'],
    ...['evaluation', 'etoiles', 'puntuacion', 'calificacion', 'valoracion', 'nota', 'avaliacao'],
    ...[
      'voto',
      'punteggio',
      'valutazione',
      'beoordeling',
      'cijfer',
      'ocena',
      'betyg',
      'puan',
      'satisfaction',
    ],
  ],
  comment: [
    ...[
      'comment',
      'comments',
      'feedback',
      'review',
      'content',
      'text',
      'remark',
      'why',
      'reason',
      'verbatim',
    ],
    ...['kommentar', 'bemerkung', 'anmerkung', 'grund', 'commentaire', 'avis', 'remarque', 'comentario'],
    ...['comentarios', 'opinion', 'commento', 'opmerking', 'toelichting', 'komentarz', 'uwagi', 'yorum'],
  ],
  answered_at: [
    ...['answered at', 'date', 'time', 'timestamp', 'created at', 'created', 'submitted', 'submitted at'],
    ...[
      'responded at',
      'response date',
      'collected at',
      'completed',
      'datum',
      'zeit',
      'zeitpunkt',
      'eingang',
    ],
    ...['fecha', 'data', 'horodatage', 'tijd', 'tarih', 'dato', 'day', 'tag', 'jour', 'dia'],
  ],
  customer_id: [
    ...[
      'customer id',
      'customer',
      'user id',
      'client id',
      'account id',
      'member id',
      'contact id',
      'person id',
    ],
    ...['kundennummer', 'kunden id', 'kunde', 'client', 'cliente', 'numero client', 'klant', 'klantnummer'],
    ...['klient', 'kund', 'kundnummer', 'distinct id', 'end user id'],
  ],
  email: ['email', 'e mail', 'mail', 'email address', 'courriel', 'correo', 'correo electronico'],
  name: [
    ...['name', 'full name', 'author', 'first name', 'vorname', 'nom', 'nombre', 'nome', 'naam', 'nazwisko'],
    ...['namn', 'customer name', 'kundenname', 'autor'],
  ],
  locale: ['locale', 'language', 'lang', 'sprache', 'langue', 'idioma', 'lingua', 'taal', 'jezyk', 'sprak'],
  page: ['page', 'url', 'link', 'page url', 'origin url', 'seite', 'adresse url', 'pagina', 'referrer'],
  channel: ['channel', 'kanal', 'canal', 'canale', 'kanaal', 'medium'],
  touchpoint: ['touchpoint', 'kontaktpunkt', 'point de contact', 'punto de contacto'],
  tags: ['tags', 'labels', 'schlagworte', 'etiquettes', 'etiquetas', 'etichette'],
  external_id: [
    ...['id', 'response id', 'respondent id', 'answer id', 'submission id', 'record id', 'review id', 'uuid'],
    ...['antwort id', 'reponse id', 'survey response id'],
  ],
}

/** A header as its words: lower case, without accents, signs and humps. */
export const wordsOf = (header: string): string =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export interface SaidWord {
  word: string
  /** Does the header say nothing else? */
  isAll: boolean
}

/** The longest of the usual words for this target that a header has. */
export function findWord(header: string, target: ImportTarget): SaidWord | undefined {
  const said = wordsOf(header)
  const found = (words[target] ?? []).filter(word => ` ${said} `.includes(` ${word} `))
  const longest = found.toSorted((a, b) => b.length - a.length)[0]
  return longest === undefined ? undefined : { word: longest, isAll: longest === said }
}
