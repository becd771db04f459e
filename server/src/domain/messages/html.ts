/** Markup of our own; only the tag below makes it. */
export interface Html {
  html: string
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as characters, within elements and within quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, sign => signs[sign] as string)

const write = (value: string | number | Html | Html[]): string => {
  if (Array.isArray(value)) return value.map(part => part.html).join('')
  return typeof value === 'object' ? value.html : escapeHtml(`${value}`)
}

/** Markup with values between: texts are escaped, markup stays. */
export const html = (markup: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html => ({
  html: markup.reduce((all, part, index) => `${all}${write(values[index - 1] ?? '')}${part}`),
})
