import { render } from 'preact'
import { App } from './App.tsx'
import { applyTheme } from './layout/theme.ts'
import { startLanguage } from './texts/start-language.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'

applyTheme()
const language = startLanguage()
const { texts } = await language
render(
  <App first={{ language: (await language).language, texts }} />,
  document.getElementById('app') as HTMLElement,
)
