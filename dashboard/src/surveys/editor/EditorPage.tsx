import { useState } from 'preact/hooks'
import { Failure } from '../../parts/Failure.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Page } from '../../parts/Page.tsx'
import { useQueryState } from '../../parts/use-query-state.ts'
import { useMay } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Draft, Survey } from '../definition.ts'
import type { Place } from '../queries.ts'
import { Segments } from '../Segments.tsx'
import { ChoosePlace, type LikelyPlace } from './ChoosePlace.tsx'
import { EditorContext } from './editor-context.ts'
import { Faults } from './Faults.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { Parts, PartsNav } from './Parts.tsx'
import { PreviewColumn } from './PreviewColumn.tsx'
import { StatusActions } from './StatusActions.tsx'
import { SurveyLead } from './SurveyLead.tsx'
import type { useCheck } from './use-check.ts'
import { useEditing } from './use-editing.ts'
import { useLeaving } from './use-leaving.ts'
import { Warnings } from './Warnings.tsx'
import './editor.css'

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
  const { editor, check, keeping, isUnsaved, isPlaceMissed, keep } = useEditing(survey, begun)
  const { to, stay } = useLeaving(isUnsaved && !keeping.isDone)
  // It stays while one may still change one's mind.
  const [isPlaceAsked] = useState(begun.definition.touchpoint === '')
  return (
    <EditorContext.Provider value={editor}>
      <Page
        title={editor.draft.name || texts.survey.title}
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
        {edit && <Faults faults={editor.faults} />}
        <Warnings survey={survey} />
        {!edit && <Notice kind="info">{texts.survey.read_only}</Notice>}
        {isPlaceAsked && edit && <ChoosePlace places={places} likely={likely} isMissed={isPlaceMissed} />}
        <PartsNav isNew={survey === undefined} faults={editor.faults} />
        <Sides survey={survey} places={places} checked={check.checked} />
        {to !== undefined && <LeaveDialog to={to} onStay={stay} onLeave={keeping.finish} />}
      </Page>
    </EditorContext.Provider>
  )
}

/** Where there is no room for both side by side. */
const views = ['edit', 'preview'] as const

/** What the survey is, and beside it how it looks. Which of them is seen where there is room for one stands in the address. */
function Sides({
  survey,
  places,
  checked,
}: {
  survey: Survey | undefined
  places: readonly Place[]
  checked: ReturnType<typeof useCheck>['checked']
}) {
  const { texts } = useSpeech()
  const [query, setQuery] = useQueryState()
  const view = views.find(name => name === query.view) ?? 'edit'
  return (
    <>
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
          <Parts survey={survey} places={places} rules={checked?.rules} />
        </div>
        <PreviewColumn checked={checked} />
      </div>
    </>
  )
}
