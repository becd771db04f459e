import { useMemo, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type FieldFault, Refusal } from '../../api.ts'
import { Failure } from '../../parts/Failure.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Page } from '../../parts/Page.tsx'
import { useQueryState } from '../../parts/use-query-state.ts'
import { useMay, useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Draft, Survey } from '../definition.ts'
import { type Place, useKeepSurvey } from '../queries.ts'
import { Segments } from '../Segments.tsx'
import { ChoosePlace, type LikelyPlace } from './ChoosePlace.tsx'
import { type Editor, EditorContext } from './editor-context.ts'
import { Faults, focusField } from './Faults.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { Parts, PartsNav } from './Parts.tsx'
import { PreviewColumn } from './PreviewColumn.tsx'
import { StatusActions } from './StatusActions.tsx'
import { SurveyLead } from './SurveyLead.tsx'
import { useCheck } from './use-check.ts'
import { useLeaving } from './use-leaving.ts'
import { Warnings } from './Warnings.tsx'
import './editor.css'

const draftOf = ({ key, name, keep_days, definition }: Draft): Draft => ({ key, name, keep_days, definition })
/** Where there is no room for both side by side. */
const views = ['edit', 'preview'] as const
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Everything about one survey: what it asks beside how it looks. `survey` is undefined until it is kept for the first time. */
export function EditorPage({
  survey,
  begun,
  places,
  likely,
}: {
  survey: Survey | undefined
  begun: Draft
  places: readonly Place[]
  likely: LikelyPlace
}) {
  const { texts } = useSpeech()
  const { edit } = useMay()
  const keeping = useKeeping(survey)
  const [saved, setSaved] = useState(() => (survey ? draftOf(begun) : undefined))
  const [draft, setDraft] = useState(() => draftOf(begun))
  const [language, setLanguage] = useState(draft.definition.default_locale)
  const check = useCheck(draft, language)
  const isUnsaved = edit && !isSame(draft, saved)
  const { to, stay } = useLeaving(isUnsaved && !keeping.isDone)
  const faults = [
    ...check.faults,
    ...keeping.faults.filter(late => !check.faults.some(({ field }) => field === late.field)),
  ]

  const editor: Editor = {
    draft,
    change: parts => {
      keeping.forget()
      setDraft(before => ({ ...before, ...parts }))
    },
    define: parts => {
      keeping.forget()
      setDraft(before => ({ ...before, definition: { ...before.definition, ...parts } }))
    },
    language,
    setLanguage,
    faults,
    notices: (check.checked?.notices ?? []).filter(
      ({ about }) => about !== 'metric' || draft.definition.touchpoint !== '',
    ),
    isReadOnly: !edit,
  }
  const [query, setQuery] = useQueryState()
  const view = views.find(name => name === query.view) ?? 'edit'
  // It stays while one may still change one's mind.
  const [isPlaceAsked] = useState(begun.definition.touchpoint === '')
  const [isPlaceMissed, setPlaceMissed] = useState(false)
  const keep = async (status?: Survey['status']) => {
    if (draft.definition.touchpoint === '') {
      setPlaceMissed(true)
      focusField('definition.touchpoint')
      return
    }
    const kept = await keeping.keep(draft, status)
    if (kept) setSaved(draftOf(draft))
  }

  return (
    <EditorContext.Provider value={editor}>
      <Page
        title={draft.name || texts.survey.title}
        lead={<SurveyLead survey={survey} isUnsaved={isUnsaved} isSaved={keeping.isSaved} />}
        actions={
          edit && (
            <StatusActions
              survey={survey}
              isUnsaved={isUnsaved}
              isBusy={keeping.isBusy}
              onKeep={status => void keep(status)}
            />
          )
        }
      >
        {keeping.error !== undefined && keeping.faults.length === 0 && <Failure error={keeping.error} />}
        {check.error !== undefined && <Failure error={check.error} />}
        {edit && <Faults faults={faults} />}
        <Warnings survey={survey} />
        {!edit && <Notice kind="info">{texts.survey.read_only}</Notice>}
        {isPlaceAsked && edit && <ChoosePlace places={places} likely={likely} isMissed={isPlaceMissed} />}
        <PartsNav isNew={survey === undefined} faults={faults} />
        <div class="editor-view">
          <Segments
            legend={texts.survey.views.title}
            names={views}
            labels={texts.survey.views}
            value={view}
            onChoose={chosen => setQuery({ view: chosen === 'preview' ? chosen : undefined })}
          />
        </div>
        <div class={`editor shows-${view}`}>
          <div class="editor-parts">
            <Parts survey={survey} places={places} rules={check.checked?.rules} />
          </div>
          <PreviewColumn checked={check.checked} />
        </div>
        {to !== undefined && <LeaveDialog to={to} onStay={stay} onLeave={keeping.finish} />}
      </Page>
    </EditorContext.Provider>
  )
}

interface Keeping {
  isBusy: boolean
  isSaved: boolean
  /** What is unsaved is given up. */
  isDone: boolean
  error: unknown
  faults: readonly FieldFault[]
  keep(draft: Draft, status: Survey['status'] | undefined): Promise<boolean>
  /** Something has changed since: what was said of the last try holds no longer. */
  forget(): void
  finish(): void
}

/** Keeps a survey at the server; a new one then has an address of its own. */
function useKeeping(survey: Survey | undefined): Keeping {
  const site = useSite()
  const { route } = useLocation()
  const { create, change } = useKeepSurvey()
  const [state, setState] = useState<{
    isBusy?: boolean
    isSaved?: boolean
    isDone?: boolean
    error?: unknown
  }>({})
  const keep = async (draft: Draft, status: Survey['status'] | undefined) => {
    if (state.isBusy) return false
    setState({ isBusy: true })
    const { key, ...parts } = draft
    try {
      if (survey) await change(survey.key, { ...parts, ...(status && { status }) })
      else await create({ key, ...parts, status: status ?? 'draft' })
    } catch (error) {
      setState({ error })
      return false
    }
    setState({ isSaved: true, isDone: survey === undefined })
    if (!survey) route(site.at(`surveys/${encodeURIComponent(key)}?saved=true`), true)
    return true
  }
  const { isBusy = false, isSaved = false, isDone = false, error } = state
  const faults = useMemo(() => (error instanceof Refusal ? error.faults : []), [error])
  return {
    ...{ isBusy, isSaved, isDone, error, faults, keep },
    forget: () => (isSaved || error !== undefined) && setState({}),
    finish: () => setState({ isDone: true }),
  }
}
