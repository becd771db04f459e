import { afterEach, expect, test } from 'vitest'
import { focusedField } from '../src/desk/focus.ts'

afterEach(() => document.body.replaceChildren())

const focusOn = (tag: string, parent: Node = document.body) => {
  const made = document.createElement(tag)
  made.tabIndex = 0
  parent.appendChild(made).focus()
}

test.each(['input', 'textarea', 'select'])('names the %s that the visitor is in', tag => {
  focusOn(tag)
  expect(focusedField()).toBe(tag)
})

test('finds a field inside a web component', () => {
  const host = document.body.appendChild(document.createElement('div'))
  focusOn('textarea', host.attachShadow({ mode: 'open' }))
  expect(focusedField()).toBe('textarea')
})

test('is empty outside any field', () => {
  expect(focusedField()).toBeUndefined()
  focusOn('button')
  expect(focusedField()).toBeUndefined()
})
