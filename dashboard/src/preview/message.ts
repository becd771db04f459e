import type { LoaderSurvey, SurveyFile } from '@touchline/shared/contract/widget.ts'

/** What an editor tells the preview to show. */
export interface ShowSurvey {
  readonly show: {
    /** The module of the widget, below `/w/`. */
    readonly script: string
    readonly file: SurveyFile
    readonly rules: LoaderSurvey
  }
  /** What the visitor's device prefers. */
  readonly theme: 'light' | 'dark'
}

/** What the preview tells the editor: it can be told what to show, a survey has come onto the page, or it could not. */
export interface PreviewState {
  readonly preview: 'ready' | 'shown' | 'closed' | 'failed'
}
