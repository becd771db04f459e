import type { Opened, Stage2 } from '../../../widget/src/loader/modules.ts'
import { keepNothing } from './keep-nothing.ts'
import type { PreviewState, ShowSurvey } from './message.ts'
import { previewLoader } from './preview-loader.ts'
import { addTab } from './tab.ts'
import './sketch.css'

/** The one survey that is shown, and what takes all of it away. */
let end = () => {}

const tell = (preview: PreviewState['preview']) =>
  parent.postMessage({ preview } satisfies PreviewState, location.origin)

/** Whoever is typing in the editor keeps typing, although a dialog that opens takes the focus. */
function keepFocusOfEditor(act: () => void): void {
  const editor = parent.document
  const before = editor.activeElement
  act()
  if (before !== frameElement && editor.activeElement === frameElement)
    (before as HTMLElement | null)?.focus({ preventScroll: true })
}

async function show({ show: { script, file, rules }, theme }: ShowSurvey): Promise<void> {
  const life = new AbortController()
  const address = `/w/${script}`
  const { openSurvey } = (await import(/* @vite-ignore */ address)) as Stage2
  end()
  document.documentElement.dataset.theme = theme
  document.documentElement.dir = file.dir
  const { display } = file.look
  const loader = previewLoader(script, rules, file.look.theme ?? theme, life.signal)
  // Whatever element the site names, here is the place.
  const placed = display === 'inline' ? { ...file, look: { ...file.look, element: '#place' } } : file
  let opened: Opened | undefined
  const open = () => {
    opened?.close()
    opened = openSurvey(placed, loader, () => {
      opened = undefined
      tell('closed')
    })
    tell('shown')
  }
  const close = () => opened?.close()
  const removeTab =
    display === 'tab' && rules.tab === true ? addTab(rules, file, loader, { open, close }) : undefined
  end = () => {
    close()
    removeTab?.()
    life.abort()
  }
  keepFocusOfEditor(open)
}

/** A later survey is not overtaken by an earlier one whose module takes longer. */
let queue = Promise.resolve()

keepNothing()
addEventListener('message', ({ origin, source, data }: MessageEvent<ShowSurvey>) => {
  if (origin !== location.origin || source !== parent || !data?.show) return
  queue = queue.then(() => show(data)).catch(() => tell('failed'))
})
tell('ready')
