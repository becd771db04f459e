import { fit } from './fit.ts'
import type { Outline, Part, Point } from './outline.ts'

const quoteRoom = 4000

/** A mail for those who read plain text. */
export function mailText(outline: Outline, unsubscribeUrl: string | null): string {
  return [
    `${outline.sender}\n${outline.eyebrow}`,
    outline.title,
    ...outline.parts.map(part => paragraph(part, outline)),
    `${outline.action.label}:\n${outline.action.url}`,
    ...outline.closing,
    '-- ',
    ...(outline.why ? [outline.why] : []),
    ...(unsubscribeUrl ? [`${outline.unsubscribe}:\n${unsubscribeUrl}`] : []),
  ]
    .filter(text => text !== '')
    .join('\n\n')
    .replace('\n\n-- \n\n', '\n\n-- \n')
    .concat('\n')
}

function paragraph(part: Part, outline: Outline): string {
  switch (part.kind) {
    case 'rating':
      return `${part.words} · ${part.band} · ${part.metric}`
    case 'quote':
      return quote(part.text, outline)
    case 'text':
      return part.text
    case 'rows':
      return part.rows.map(({ label, value }) => `${label}: ${value}`).join('\n')
    case 'points':
      return part.points.map(point => pointText(point, outline)).join('\n\n')
  }
}

function quote(words: string, outline: Outline): string {
  const { text, isWhole } = fit(words, quoteRoom, sign => (sign === '\n' ? '\n> ' : sign))
  return `> ${text}${isWhole ? '' : `\n${outline.goesOn}`}`
}

const pointText = ({ sign, text, detail, quote: words }: Point, outline: Outline) =>
  [`${sign} ${text}`, ...(detail ? [detail] : []), ...(words ? [quote(words, outline)] : [])].join('\n')
