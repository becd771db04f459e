interface Tags extends HTMLElementTagNameMap {
  svg: SVGSVGElement
  path: SVGPathElement
}

/** Attributes by their names and listeners by their events; what is undefined is left out. */
type Attributes = Record<string, string | number | undefined | ((event: never) => void)>

/** A new element. Text stays text: nothing here reads markup. */
export const element = <Tag extends keyof Tags>(
  tag: Tag,
  attributes: Attributes,
  ...children: (Node | string)[]
): Tags[Tag] => {
  const made = document.createElementNS(
    `http://www.w3.org/${tag === 'svg' || tag === 'path' ? '2000/svg' : '1999/xhtml'}`,
    tag,
  ) as Tags[Tag]
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'function') made.addEventListener(name, value as EventListener)
    else if (value !== undefined) made.setAttribute(name, `${value}`)
  made.append(...children)
  return made
}
