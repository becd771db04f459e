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

/** So long, in milliseconds, the page stays empty while what it shows is on its way: whatever stood there would be drawn anew at once. */
const patienceMs = 150

applyTheme()
const replies = Promise.all([startFirstRequests(location.pathname), startOverview(location)])
setTimeout(forgetEarly)
const first = await language
await Promise.race([replies, new Promise(resolve => setTimeout(resolve, patienceMs))])
render(<App first={first} />, document.getElementById('app') as HTMLElement)
