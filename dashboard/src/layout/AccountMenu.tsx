import { useLocation } from 'preact-iso'
import { api, ask } from '../api.ts'
import { useClosing } from '../parts/use-closing.ts'
import { useChangeAccount } from '../session/account.tsx'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { themes, useTheme } from './theme.ts'

/** Who has signed in, and what they can choose for themselves. */
export function AccountMenu() {
  const { texts } = useSpeech()
  const { account, at } = useSite()
  const { edit } = useMay()
  const menu = useClosing()
  const { route } = useLocation()
  const changeAccount = useChangeAccount()
  const [theme, setTheme] = useTheme()
  const leave = async () => {
    await ask(api.POST('/v1/logout'))
    changeAccount(null)
    route('/login')
  }
  return (
    <details class="account-menu" ref={menu}>
      <summary>
        <span class="initial" aria-hidden="true">
          {[...account.name][0]?.toUpperCase()}
        </span>
        <span class="name">{account.name}</span>
      </summary>
      <div class="menu">
        <p class="hint">{account.email}</p>
        <fieldset class="choices">
          <legend>{texts.shell.theme}</legend>
          {themes.map(name => (
            <label key={name}>
              <input type="radio" name="theme" checked={theme === name} onChange={() => setTheme(name)} />
              {texts.shell.themes[name]}
            </label>
          ))}
        </fieldset>
        {/* On a phone the bar has no room for it. */}
        {edit && (
          <a class="narrow-only" href={at('import')}>
            {texts.shell.import}
          </a>
        )}
        <a href="/account">{texts.shell.account}</a>
        <button type="button" class="quiet" onClick={() => void leave()}>
          {texts.shell.sign_out}
        </button>
      </div>
    </details>
  )
}
