import { fit } from './fit.ts'
import { type Html, html } from './html.ts'
import { look } from './mail-styles.ts'
import type { Outline, Part, Point, RatingPart, Row } from './outline.ts'

const quoteRoom = 4000

/** One part of a mail. */
export function partHtml(part: Part, outline: Outline): Html {
  switch (part.kind) {
    case 'rating':
      return ratingHtml(part, outline)
    case 'quote':
      return quoteHtml(part.text, outline, 18)
    case 'text':
      return html`<p ${look('margin:0 0 16px;font-size:16px;line-height:25px', { ink: 'ink' })}>${part.text}</p>`
    case 'rows':
      return rowsHtml(part.rows, outline)
    case 'points':
      return html`${part.points.map(point => pointHtml(point, outline))}`
  }
}

/** The number is told in words; the row of numbers shows the same once more, for eyes only. */
const ratingHtml = (part: RatingPart, { direction }: Outline) => html`
<p ${look('margin:0 0 8px;font-size:16px;line-height:24px', { ink: 'soft' })}><span ${look('font-size:30px;line-height:38px;font-weight:bold', { ink: part.tone })}>${part.words}</span> &nbsp;${part.band} · ${part.metric}</p>
<table role="presentation" aria-hidden="true" dir="${direction}" width="100%" cellpadding="0" cellspacing="2" border="0" style="table-layout:fixed;margin:0 0 24px">
<tr>${part.scale.map((text, index) => cellHtml(text, index === part.at, part))}</tr>
</table>`

const cellHtml = (text: string, isIt: boolean, { tone }: RatingPart) => {
  const size = 'height:30px;font-size:14px;line-height:30px;border-radius:6px'
  return isIt
    ? html`<td align="center" ${look(`${size};font-weight:bold`, { ink: 'surface', on: tone })}>${text}</td>`
    : html`<td align="center" ${look(size, { ink: 'soft', on: 'wash' })}>${text}</td>`
}

/** A comment may run the other way than the mail. */
function quoteHtml(words: string, outline: Outline, size: number): Html {
  const { text, isWhole } = fit(words, quoteRoom, sign => sign)
  const lines = text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))
  const more = html`<p ${look('margin:8px 0 0;font-size:14px;line-height:21px', { ink: 'soft' })}>${outline.goesOn}</p>`
  const side = outline.direction === 'rtl' ? 'right' : 'left'
  return html`
<blockquote ${look(`margin:0 0 20px;padding:2px 16px;border-width:0;border-${side}-width:3px;border-style:solid`, { line: outline.tone })}>
<p dir="auto" align="${side}" ${look(`margin:0;text-align:${side};font-size:${size}px;line-height:${size + 10}px;word-break:break-word;overflow-wrap:anywhere`, { ink: 'ink' })}>${lines}</p>
${isWhole ? html`` : more}</blockquote>`
}

const rowsHtml = (rows: Row[], { direction }: Outline) => html`
<table dir="${direction}" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 4px">
${rows.map(({ label, value }) => rowHtml(label, value, direction))}
</table>`

function rowHtml(label: string, value: string, direction: 'ltr' | 'rtl'): Html {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const size =
    'font-size:15px;line-height:22px;vertical-align:top;border-width:0;border-top-width:1px;border-style:solid'
  return html`<tr>
<th scope="row" width="35%" align="${start}" ${look(`${size};padding:9px 0;padding-${end}:12px;font-weight:normal`, { ink: 'soft', line: 'line' }, 'key')}>${label}</th>
<td align="${start}" ${look(`${size};padding:9px 0;word-break:break-word;overflow-wrap:anywhere`, { ink: 'ink', line: 'line' }, 'value')}>${value}</td>
</tr>`
}

const pointHtml = (point: Point, outline: Outline) => html`
<table role="presentation" dir="${outline.direction}" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 12px">
<tr>
<td width="28" aria-hidden="true" ${look('font-size:16px;line-height:24px;vertical-align:top;font-weight:bold', { ink: point.tone })}>${point.sign}</td>
<td>
<h2 ${look('margin:0 0 2px;font-size:17px;line-height:24px;font-weight:bold', { ink: 'ink' })}>${point.text}</h2>
${point.detail ? html`<p ${look('margin:0 0 8px;font-size:15px;line-height:23px', { ink: 'soft' })}>${point.detail}</p>` : html``}
${point.quote ? quoteHtml(point.quote, { ...outline, tone: point.tone }, 16) : html``}
</td>
</tr>
</table>`
