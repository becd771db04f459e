import { useState } from 'preact/hooks'
import { Route, Router, useLocation, useRoute } from 'preact-iso'
import { NoSuchPage } from './layout/NoSuchPage.tsx'
import { Shell } from './layout/Shell.tsx'
import { ShellPlace } from './layout/ShellPlace.tsx'
import { OverviewPage } from './overview/OverviewPage.tsx'
import { Awaited } from './parts/Awaited.tsx'
import { lazyPage } from './parts/lazy-page.tsx'
import { PagePlace } from './parts/PagePlace.tsx'
import { useAccount } from './session/account.tsx'
import { Go } from './session/Home.tsx'
import { SiteProvider } from './session/site.tsx'

const Touchpoint = lazyPage(async () => (await import('./touchpoint/TouchpointPage.tsx')).TouchpointPage)
const Responses = lazyPage(async () => (await import('./responses/ResponsesPage.tsx')).ResponsesPage)
const Surveys = lazyPage(async () => (await import('./surveys/SurveysPage.tsx')).SurveysPage)
const Survey = lazyPage(async () => (await import('./surveys/SurveyPage.tsx')).SurveyPage)
const Alerts = lazyPage(async () => (await import('./alerts/AlertsPage.tsx')).AlertsPage)
const Import = lazyPage(async () => (await import('./imports/ImportPage.tsx')).ImportPage)
const Install = lazyPage(async () => (await import('./setup/InstallPage.tsx')).InstallPage)
const Deliveries = lazyPage(
  async () => (await import('./telling/deliveries/DeliveriesPage.tsx')).DeliveriesPage,
)
const Settings = lazyPage(async () => (await import('./settings/SettingsPage.tsx')).SettingsPage)

/** The pages of one site, for whoever has signed in. */
export function SitePages() {
  const { site = '' } = useRoute().params
  const { url } = useLocation()
  const account = useAccount()
  return (
    <Awaited query={account} place={<ShellPlace />}>
      {known =>
        known ? (
          <SiteProvider account={known} site={site} key={site}>
            <Shell>
              <Pages />
            </Shell>
          </SiteProvider>
        ) : (
          <Go to={`/login?next=${encodeURIComponent(url)}`} />
        )
      }
    </Awaited>
  )
}

/** While a page is on its way the one before stays; the first has none before it. */
function Pages() {
  const [isFirst, setFirst] = useState(false)
  return (
    <>
      <Router
        onLoadStart={() => setFirst(document.querySelector('main') === null)}
        onLoadEnd={() => setFirst(false)}
      >
        <Route path="/" component={OverviewPage} />
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
      {isFirst && <PagePlace />}
    </>
  )
}
