import './early/main.ts'
import { render } from 'preact'
import { App } from './App.tsx'
import { forgetEarly } from './early/replies.ts'
import { applyTheme } from './layout/theme.ts'
import { startOverview } from './overview/overview-query.ts'
import { startFirstRequests } from './session/first-requests.ts'
import { startLanguage } from './texts/start-language.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'

applyTheme()
const language = startLanguage()
startFirstRequests(location.pathname)
startOverview(location)
setTimeout(forgetEarly)
render(<App first={await language} />, document.getElementById('app') as HTMLElement)
