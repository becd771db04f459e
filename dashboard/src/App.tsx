import { QueryClientProvider } from '@tanstack/preact-query'
import { LocationProvider, Route, Router } from 'preact-iso'
import { lazyPage } from './parts/lazy-page.tsx'
import { queries } from './queries.ts'
import { SitePages } from './SitePages.tsx'
import { Home } from './session/Home.tsx'
import { Invited } from './session/Invited.tsx'
import { Login } from './session/Login.tsx'
import { NotFound } from './session/NotFound.tsx'
import { LanguageProvider } from './texts/LanguageProvider.tsx'
import type { Spoken } from './texts/start-language.ts'

const Account = lazyPage(async () => (await import('./session/AccountPage.tsx')).AccountPage)
const Forgotten = lazyPage(async () => (await import('./session/Forgotten.tsx')).Forgotten)
const NewPassword = lazyPage(async () => (await import('./session/NewPassword.tsx')).NewPassword)
const Setup = lazyPage(async () => (await import('./setup/SetupPage.tsx')).SetupPage)

/** All pages, by their addresses. */
export const App = ({ first }: { first: Spoken }) => (
  <QueryClientProvider client={queries}>
    <LanguageProvider first={first}>
      <LocationProvider scope={/^\/(?!docs|demo|v1|metrics|openapi)/}>
        <Router>
          <Route path="/" component={Home} />
          <Route path="/login" component={Login} />
          <Route path="/invitation" component={Invited} />
          <Route path="/password" component={NewPassword} />
          <Route path="/forgotten" component={Forgotten} />
          <Route path="/setup" component={Setup} />
          <Route path="/account" component={Account} />
          <Route path="/sites/:site" component={SitePages} />
          <Route path="/sites/:site/*" component={SitePages} />
          <Route default component={NotFound} />
        </Router>
      </LocationProvider>
    </LanguageProvider>
  </QueryClientProvider>
)
