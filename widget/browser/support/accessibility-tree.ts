import type { Locator, Page } from 'playwright-core'

/**
 * What a screen reader finds in an element, one line each, such as `radio "Neutral"`. The words of a label are left out,
 * because its field is named so.
 */
export async function spoken(element: Locator): Promise<string[]> {
  const lines = (await element.ariaSnapshot()).split('\n').map(line => line.trim().replace(/^- /, ''))
  return lines.flatMap((line, index) => withoutLabel(line, lines[index - 1]))
}

function withoutLabel(line: string, before = ''): string[] {
  const label = /^(?:radio|checkbox) "(.*)"/.exec(before)?.[1]
  const words = /^text: "?(.*?)"?$/.exec(line)?.[1]
  if (label === undefined || !words?.startsWith(label)) return [line]
  return words === label ? [] : [`text: ${words.slice(label.length).trim()}`]
}

/** What a screen reader says of what has the focus. */
export async function saidOfFocus(page: Page) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const isFocused = (node: (typeof nodes)[number]) =>
    node.properties?.some(({ name, value }) => name === 'focused' && value.value)
  // The page itself counts as focused too.
  const { role, name, description } = nodes.findLast(isFocused) ?? {}
  return { role: role?.value, name: name?.value, description: description?.value ?? '' }
}
