import { lazy, Route, Router, useLocation, useRoute } from 'preact-iso'
import { NoSuchPage } from './layout/NoSuchPage.tsx'
import { Shell } from './layout/Shell.tsx'
import { Awaited } from './parts/Awaited.tsx'
import { useAccount } from './session/account.tsx'
import { Go } from './session/Home.tsx'
import { SiteProvider } from './session/site.tsx'

const loadOverview = () => import('./overview/OverviewPage.tsx')
// It is what most come for: fetched while it is still being asked who they are.
if (/^\/(sites\/[^/]+\/?)?$/.test(location.pathname)) void loadOverview()

const Overview = lazy(async () => (await loadOverview()).OverviewPage)
const Touchpoint = lazy(async () => (await import('./touchpoint/TouchpointPage.tsx')).TouchpointPage)
const Responses = lazy(async () => (await import('./responses/ResponsesPage.tsx')).ResponsesPage)
const Surveys = lazy(async () => (await import('./surveys/SurveysPage.tsx')).SurveysPage)
const Survey = lazy(async () => (await import('./surveys/SurveyPage.tsx')).SurveyPage)
const Alerts = lazy(async () => (await import('./alerts/AlertsPage.tsx')).AlertsPage)
const Import = lazy(async () => (await import('./imports/ImportPage.tsx')).ImportPage)
const Install = lazy(async () => (await import('./setup/InstallPage.tsx')).InstallPage)
const Deliveries = lazy(async () => (await import('./telling/deliveries/DeliveriesPage.tsx')).DeliveriesPage)
const Settings = lazy(async () => (await import('./settings/SettingsPage.tsx')).SettingsPage)

/** The pages of one site, for whoever has signed in. */
export function SitePages() {
  const { site = '' } = useRoute().params
  const { url } = useLocation()
  const account = useAccount()
  return (
    <Awaited query={account}>
      {known =>
        known ? (
          <SiteProvider account={known} site={site} key={site}>
            <Shell>
              <Router>
                <Route path="/" component={Overview} />
                <Route path="/touchpoints/:touchpoint" component={Touchpoint} />
                <Route path="/responses" component={Responses} />
                <Route path="/responses/:response" component={Responses} />
                <Route path="/surveys" component={Surveys} />
                <Route path="/surveys/:survey" component={Survey} />
                <Route path="/alerts" component={Alerts} />
                <Route path="/import" component={Import} />
                <Route path="/install" component={Install} />
                <Route path="/settings/webhooks/deliveries" component={Deliveries} />
                <Route path="/settings" component={Settings} />
                <Route path="/settings/:room" component={Settings} />
                <Route default component={NoSuchPage} />
              </Router>
            </Shell>
          </SiteProvider>
        ) : (
          <Go to={`/login?next=${encodeURIComponent(url)}`} />
        )
      }
    </Awaited>
  )
}
