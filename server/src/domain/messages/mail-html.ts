import { type Html, html } from './html.ts'
import { partHtml } from './mail-parts.ts'
import { look, styleSheet } from './mail-styles.ts'
import type { Outline } from './outline.ts'

/**
 * A mail for those who read HTML: tables and styles at each element, as mail programs need, no picture and nothing from elsewhere. It
 * is whole without its style sheet, which adds the dark and small screens.
 */
export function mailHtml(outline: Outline, unsubscribeUrl: string | null): string {
  const { language, direction, subject, preview } = outline
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${subject}</title>
<style>${{ html: styleSheet }}</style>
</head>
<body dir="${direction}" ${look('margin:0;padding:0', { on: 'ground' })}>
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all" aria-hidden="true">${preview.slice(0, 150)}</div>
<table role="presentation" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" border="0" ${look('', { on: 'ground' })}>
<tr><td align="center" class="edge" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" border="0" ${look('max-width:600px;border-width:1px;border-style:solid;border-radius:12px', { on: 'surface', line: 'line' })}>
<tr><td align="${startOf(outline)}" class="pad" style="padding:28px 36px 32px">
${contentHtml(outline)}
</td></tr>
</table>
${footerHtml(outline, unsubscribeUrl)}
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
</table>
</body>
</html>
`.html
}

const startOf = ({ direction }: Outline) => (direction === 'rtl' ? 'right' : 'left')

const contentHtml = (outline: Outline): Html => html`
<p ${look('margin:0 0 20px;font-size:14px;line-height:20px', { ink: 'soft' })}>${outline.sender}</p>
<p ${look('margin:0 0 4px;font-size:14px;line-height:20px;font-weight:bold', { ink: outline.tone })}>${outline.eyebrow}</p>
<h1 ${look('margin:0 0 20px;font-size:24px;line-height:32px;font-weight:bold', { ink: 'ink' })}>${outline.title}</h1>
${outline.parts.map(part => partHtml(part, outline))}
${buttonHtml(outline)}
${outline.closing.map(
  line => html`<p ${look('margin:16px 0 0;font-size:14px;line-height:21px', { ink: 'soft' })}>${line}</p>`,
)}`

/** The whole area can be pressed; Outlook, which knows no padding of links, presses its words. */
const buttonHtml = ({ action, direction }: Outline) => html`
<table role="presentation" dir="${direction}" cellpadding="0" cellspacing="0" border="0" style="margin-top:28px">
<tr><td bgcolor="#0b6b62" ${look('border-radius:8px;mso-padding-alt:14px 26px', { on: 'accent' })}>
<a href="${action.url}" ${look('display:inline-block;padding:13px 26px;font-size:16px;line-height:22px;font-weight:bold;text-decoration:none', { ink: 'onAccent' })}>${action.label}</a>
</td></tr>
</table>`

function footerHtml(
  { why, unsubscribe, direction, ...outline }: Outline,
  unsubscribeUrl: string | null,
): Html {
  const size = 'font-size:12px;line-height:18px'
  const link = unsubscribeUrl
    ? html` <a href="${unsubscribeUrl}" ${look('text-decoration:underline', { ink: 'soft' })}>${unsubscribe}</a>`
    : html``
  if (!why) return html``
  return html`<table role="presentation" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
<tr><td align="${direction === 'rtl' ? 'right' : 'left'}" ${look(`padding:16px 36px 8px;${size}`, { ink: 'soft' }, 'pad')} lang="${outline.language}">${why}${link}</td></tr>
</table>`
}
