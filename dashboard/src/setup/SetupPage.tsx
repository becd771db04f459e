import { useQueryClient } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso'
import { Awaited } from '../parts/Awaited.tsx'
import { Page } from '../parts/Page.tsx'
import { useAccount } from '../session/account.tsx'
import { Go } from '../session/Home.tsx'
import { SiteProvider } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { NameSite } from './NameSite.tsx'
import { SetupFrame } from './SetupFrame.tsx'
import { SiteSteps } from './SiteSteps.tsx'
import { setupAddress, useStep } from './steps.ts'

/** The first run: from an empty installation to a site that asks. Before the site is there nothing else can be chosen. */
export function SetupPage() {
  const account = useAccount()
  const { url, query } = useLocation()
  return (
    <SetupFrame>
      <Awaited query={account}>
        {known => {
          if (!known) return <Go to={`/login?next=${encodeURIComponent(url)}`} />
          if (query.site)
            return (
              <SiteProvider account={known} site={query.site} key={query.site}>
                <SiteSteps />
              </SiteProvider>
            )
          return known.is_operator ? <NewSite /> : <NoSite />
        }}
      </Awaited>
    </SetupFrame>
  )
}

function NewSite() {
  const { route } = useLocation()
  const client = useQueryClient()
  useStep()
  return (
    <NameSite
      onDone={({ key }) => {
        void client.invalidateQueries({ queryKey: ['sites'] })
        // Whoever goes back finds the site that is there, and no form that would make another one.
        route(setupAddress(key, 'site'), true)
        route(setupAddress(key, 'survey'))
      }}
    />
  )
}

function NoSite() {
  const { texts } = useSpeech()
  return (
    <Page title={texts.setup.no_site.title}>
      <p>{texts.setup.no_site.what_to_do}</p>
    </Page>
  )
}
