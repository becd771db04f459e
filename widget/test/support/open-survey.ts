import type { FileLook, FileQuestion } from '@touchline/shared/contract/widget.ts'
import { vi } from 'vitest'
import type { Loader } from '../../src/loader/loader.ts'
import type { EventDetail, Page, WidgetEvent } from '../../src/page.ts'
import { openSurvey } from '../../src/survey/open.ts'
import { surveyFile } from './survey-file.ts'

/** Opens a survey on the page, and gives what was told and sent. */
export const showSurvey = async (
  questions: FileQuestion[],
  look: Partial<FileLook> = {},
  page: Page = {},
  isPrivate = false,
  memory?: string,
) => {
  const told: WidgetEvent[] = []
  const messages: unknown[] = []
  const sent: { path: string; body: Record<string, unknown> }[] = []
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    sent.push({ path, body: JSON.parse(body) })
    return new Response('{}')
  })
  const events: WidgetEvent[] = ['shown', 'started', 'answered', 'dismissed', 'closed', 'error']
  const hear = (event: WidgetEvent) => (detail: EventDetail) => {
    told.push(event)
    if (detail.message) messages.push(detail.message)
  }
  const loader = {
    config: { site: 'shop', memory },
    folder: 'https://t.example/w/',
    page: isPrivate ? { ...page, consent: 'denied' } : page,
    listeners: new Set(events.map(event => [event, hear(event)] as const)),
    store: {},
    keep: vi.fn(),
    load: async () => ({ retry: () => {} }),
  } as unknown as Loader
  const onEnd = vi.fn()
  const { close } = openSurvey(surveyFile(questions, { look }), loader, onEnd)
  const host = document.querySelector('touchline-survey') as HTMLElement
  const root = host?.shadowRoot as ShadowRoot
  const radio = (index: number) => root.querySelectorAll('input')[index] as HTMLInputElement
  const tap = (index: number) =>
    radio(index).dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }))
  const status = () => root.querySelector('[role=status]')?.textContent
  const isOpen = () => !!document.querySelector('touchline-survey')
  return { host, loader, root, told, messages, sent, onEnd, close, radio, tap, status, isOpen }
}
