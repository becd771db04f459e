import { render } from 'preact'
import { App } from './App.tsx'
import { language } from './early/main.ts'
import { forgetEarly } from './early/replies.ts'
import { applyTheme } from './layout/theme.ts'
import { startOverview } from './overview/overview-query.ts'
import { startFirstRequests } from './session/first-requests.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'

applyTheme()
startFirstRequests(location.pathname)
startOverview(location)
setTimeout(forgetEarly)
render(<App first={await language} />, document.getElementById('app') as HTMLElement)
