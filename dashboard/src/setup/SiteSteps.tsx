import { useQueryClient } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso'
import { useMay, useSite } from '../session/site.tsx'
import { ChooseSurvey } from './ChooseSurvey.tsx'
import { InstallScript } from './InstallScript.tsx'
import { NameSite } from './NameSite.tsx'
import { type Step, setupAddress, useStep } from './steps.ts'

/** The steps of the first run for a site that is there. */
export function SiteSteps() {
  const site = useSite()
  const { edit, administer } = useMay()
  const { route } = useLocation()
  const client = useQueryClient()
  const step = useStep()
  const go = (to: Step) => route(setupAddress(site.key, to))
  if (step === 'site' && administer)
    return (
      <NameSite
        known={site}
        onDone={changed => {
          client.setQueryData(['site', site.key], changed)
          go('survey')
        }}
      />
    )
  if (step === 'survey' && edit) return <ChooseSurvey isFirstRun onDone={() => go('tag')} />
  return <InstallScript surveyAddress={setupAddress(site.key, 'survey')} isFirstRun />
}
