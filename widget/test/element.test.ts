import { expect, test, vi } from 'vitest'
import { element } from '../src/survey/element.ts'
import { icon, tick } from '../src/survey/icon.ts'

test('takes attributes and listeners, and leaves out what is undefined', () => {
  const click = vi.fn()
  const button = element('button', { type: 'button', tabindex: -1, title: undefined, click }, 'Send')
  button.click()
  expect(button.outerHTML).toBe('<button type="button" tabindex="-1">Send</button>')
  expect(click).toHaveBeenCalledOnce()
})

test('never turns text into markup', () => {
  const heading = element('h2', { title: '"><b>' }, '<img src=x onerror=alert(1)>')
  expect(heading.children).toHaveLength(0)
  expect(heading.textContent).toBe('<img src=x onerror=alert(1)>')
  expect(heading.title).toBe('"><b>')
})

test('draws what browsers show only in the namespace of SVG, and hides it from screen readers', () => {
  const drawing = icon(tick)
  expect(drawing.namespaceURI).toBe('http://www.w3.org/2000/svg')
  expect(drawing.firstElementChild?.namespaceURI).toBe('http://www.w3.org/2000/svg')
  expect(drawing.getAttribute('viewBox')).toBe('0 0 24 24')
  expect(drawing.getAttribute('aria-hidden')).toBe('true')
})
