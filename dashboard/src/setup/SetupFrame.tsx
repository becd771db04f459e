import type { ComponentChildren } from 'preact'
import { type Account, useAccount } from '../session/account.tsx'
import { useSites } from '../session/use-sites.ts'
import { useSpeech } from '../texts/speech.tsx'
import './setup.css'

/** What is around the first run; whoever has a site already may leave it. */
export function SetupFrame({ children }: { children: ComponentChildren }) {
  const { data: account } = useAccount()
  return (
    <div class="setup-frame">
      <header>
        <p class="mark">
          <img src={markUrl} alt="" width="28" height="28" />
          <span>Touchline</span>
        </p>
        {account && <WayOut account={account} />}
      </header>
      {children}
    </div>
  )
}

function WayOut({ account }: { account: Account }) {
  const { texts } = useSpeech()
  const { data: sites = [] } = useSites(account)
  return sites.length > 0 ? <a href="/">{texts.account.back}</a> : null
}

const markUrl = new URL('../icon.svg', import.meta.url).href
