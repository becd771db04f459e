import { useLocation } from 'preact-iso'
import { useMay, useSite } from '../session/site.tsx'
import { ChooseSurvey } from './ChooseSurvey.tsx'
import { InstallScript } from './InstallScript.tsx'
import { useStep } from './steps.ts'
import './setup.css'

/** How the script of a site that is there comes onto its pages, and whether it has arrived. */
export function InstallPage() {
  const site = useSite()
  const { edit } = useMay()
  const { route } = useLocation()
  const step = useStep('tag')
  if (step === 'survey' && edit) return <ChooseSurvey onDone={() => route(site.at('install'))} />
  return <InstallScript surveyAddress={`${site.at('install')}?step=survey`} />
}
