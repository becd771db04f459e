import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../parts/Icon.tsx'
import { Notice } from '../../parts/Notice.tsx'
import type { PreviewState, ShowSurvey } from '../../preview/message.ts'
import { useSpeech } from '../../texts/speech.tsx'
import type { Checked } from '../editor/editor-context.ts'
import { Segments } from '../Segments.tsx'
import './preview.css'

const widths = ['desktop', 'phone'] as const
const themes = ['light', 'dark'] as const

/** The real widget with a survey that may not be kept yet, in a page of its own, from which nothing is sent. */
export function Preview({ checked }: { checked: Checked | undefined }) {
  const { texts } = useSpeech()
  const own = texts.survey.preview
  const [width, setWidth] = useState<(typeof widths)[number]>(
    // What is wider than the reader's own screen could not be seen whole.
    () => (matchMedia('(max-width: 640px)').matches ? 'phone' : 'desktop'),
  )
  const [theme, setTheme] = useState<(typeof themes)[number]>('light')
  const [restarts, setRestarts] = useState(0)
  const [state, setState] = useState<PreviewState['preview']>()
  const frame = useRef<HTMLIFrameElement>(null)
  const isReady = state !== undefined

  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<PreviewState>) => {
      const isOurs = origin === location.origin && source === frame.current?.contentWindow
      if (isOurs && data?.preview) setState(data.preview)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [])

  // The notices do not show, and what shows the same need not begin anew.
  const show = checked && JSON.stringify([checked.script, checked.file, checked.rules])
  useEffect(() => {
    if (!isReady || !show) return
    const [script, file, rules] = JSON.parse(show)
    const message: ShowSurvey = { show: { script, file, rules }, theme }
    frame.current?.contentWindow?.postMessage(message, location.origin)
  }, [isReady, show, theme, restarts])

  return (
    <div class="preview">
      <div class="preview-tools">
        <Segments legend={own.width} names={widths} labels={own.widths} value={width} onChoose={setWidth} />
        <Segments legend={own.theme} names={themes} labels={own.themes} value={theme} onChoose={setTheme} />
        <button type="button" class="quiet" onClick={() => setRestarts(restarts + 1)}>
          <Icon name="again" />
          {own.again}
        </button>
      </div>
      {state === 'failed' && <Notice kind="fault">{own.failed}</Notice>}
      <div class={`preview-frame ${width}`}>
        <iframe ref={frame} title={own.title} src="/dashboard/preview" data-state={state} />
      </div>
      <p class="hint">{own.hint}</p>
    </div>
  )
}
