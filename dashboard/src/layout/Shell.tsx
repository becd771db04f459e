import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { useLiveFigures } from './live.ts'
import { SitePicker } from './SitePicker.tsx'
import { useWay } from './use-way.ts'
import './shell.css'

const rooms = [
  ['', 'overview', 'overview'],
  ['responses', 'responses', 'responses'],
  ['surveys', 'surveys', 'surveys'],
  ['alerts', 'alerts', 'alert'],
  ['import', 'import', 'upload'],
  ['settings', 'settings', 'settings'],
] as const satisfies readonly (readonly [string, string, IconName])[]

/** What is around every page of a site: where one is, and where one can go. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { texts } = useSpeech()
  const site = useSite()
  const { edit } = useMay()
  const wayTo = useWay()
  useLiveFigures()
  return (
    <div class="shell">
      <a class="skip" href="#content">
        {texts.common.skip}
      </a>
      <header class="bar">
        <a class="mark" href={wayTo('')}>
          <img src={markUrl} alt="" width="28" height="28" />
          <span>Touchline</span>
        </a>
        <SitePicker />
        <nav aria-label={texts.shell.navigation}>
          <ul>
            {rooms
              .filter(([path]) => edit || path !== 'import')
              .map(([path, name, icon]) => (
                <Room key={path} path={path} name={texts.shell[name]} icon={icon} />
              ))}
          </ul>
        </nav>
        <AccountMenu />
      </header>
      <div id="content" tabIndex={-1}>
        {site.demo && <p class="demo-note">{texts.shell.demo}</p>}
        {children}
      </div>
    </div>
  )
}

const markUrl = new URL('../icon.svg', import.meta.url).href

function Room({ path, name, icon }: { path: string; name: string; icon: IconName }) {
  const site = useSite()
  const { path: here } = useLocation()
  const wayTo = useWay()
  const address = site.at(path)
  const isHere =
    path === '' ? here === address || here.startsWith(site.at('touchpoints')) : here.startsWith(address)
  return (
    <li class={path === 'import' ? 'wide-only' : undefined}>
      <a href={wayTo(path)} aria-current={isHere ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{name}</span>
      </a>
    </li>
  )
}
