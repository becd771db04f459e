import { Page } from '../parts/Page.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { Progress } from './Progress.tsx'
import { ReachNotice } from './ReachNotice.tsx'
import { ScriptTag } from './ScriptTag.tsx'
import { WatchInstallation } from './WatchInstallation.tsx'

/** The script to be pasted, and beside it whether it has arrived. */
export function InstallScript({
  surveyAddress,
  isFirstRun,
}: {
  /** Where a first question is chosen. */
  surveyAddress: string
  isFirstRun?: boolean
}) {
  const { texts } = useSpeech()
  const site = useSite()
  return (
    <Page title={texts.install.title} lead={texts.install.lead}>
      {isFirstRun && <Progress here="tag" site={site.key} />}
      <ReachNotice />
      <div class="setup-install">
        <ScriptTag site={site.key} />
        <WatchInstallation surveyAddress={surveyAddress} />
      </div>
    </Page>
  )
}
