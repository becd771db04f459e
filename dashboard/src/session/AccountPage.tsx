import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { api, ask } from '../api.ts'
import { Awaited } from '../parts/Awaited.tsx'
import { Failure } from '../parts/Failure.tsx'
import { faultOf, SelectField, TextField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useSubmit } from '../parts/use-submit.ts'
import { chooseLanguage, type Language, languages } from '../texts/languages.ts'
import { useSpeech } from '../texts/speech.tsx'
import { type Account, useAccount, useChangeAccount } from './account.tsx'
import { Gate } from './Gate.tsx'
import { Go } from './Home.tsx'

/** What somebody may change about themselves. */
export function AccountPage() {
  const { texts } = useSpeech()
  const account = useAccount()
  return (
    <Awaited query={account}>
      {known =>
        known ? (
          <Gate title={texts.account.title}>
            <AboutMe account={known} />
            <Messages account={known} />
            <NewPassword />
            <a href="/">{texts.account.back}</a>
          </Gate>
        ) : (
          <Go to="/login?next=/account" />
        )
      }
    </Awaited>
  )
}

type OwnMessages = ComponentType<{ account: Account }>

/** What sites may tell the reader. Fetched by itself, with what it shares with the settings. */
function Messages({ account }: { account: Account }) {
  const [Content, setContent] = useState<OwnMessages>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    import('../telling/own/OwnMessages.tsx').then(
      ({ OwnMessages }) => setContent(() => OwnMessages),
      setError,
    )
  }, [])
  if (error !== undefined) return <Failure error={error} retry={() => location.reload()} />
  return Content ? <Content account={account} /> : null
}

const names = Object.entries(languages).map(([tag, { name }]) => [tag as Language, name] as const)

function AboutMe({ account }: { account: Account }) {
  const { texts } = useSpeech()
  const changeAccount = useChangeAccount()
  const [name, setName] = useState(account.name)
  const [language, setLanguage] = useState(chooseLanguage([account.language]))
  const [isSaved, setSaved] = useState(false)
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    changeAccount(await ask(api.PATCH('/v1/account', { body: { name, language } })))
    setSaved(true)
  })
  return (
    <form onSubmit={onSubmit}>
      <p class="hint">{account.email}</p>
      <TextField
        label={texts.invitation.name}
        autocomplete="name"
        required
        maxLength={100}
        value={name}
        onText={setName}
        fault={faultOf(faults, 'name')}
      />
      <SelectField label={texts.account.language} value={language} options={names} onChoose={setLanguage} />
      <button type="submit" class="main" aria-disabled={isBusy}>
        {texts.common.save}
      </button>
      {error !== undefined && faults.length === 0 && <Failure error={error} />}
      {isSaved && <Notice kind="good">{texts.common.saved}</Notice>}
    </form>
  )
}

function NewPassword() {
  const { texts } = useSpeech()
  const [old, setOld] = useState('')
  const [next, setNext] = useState('')
  const [isSaved, setSaved] = useState(false)
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    await ask(api.PATCH('/v1/account', { body: { password: { old, new: next } } }))
    setOld('')
    setNext('')
    setSaved(true)
  })
  return (
    <form onSubmit={onSubmit}>
      <h2>{texts.account.new_password}</h2>
      <TextField
        label={texts.account.old_password}
        type="password"
        autocomplete="current-password"
        required
        value={old}
        onText={setOld}
        fault={faultOf(faults, 'password.old')}
      />
      <TextField
        label={texts.account.new_password}
        hint={texts.account.ends_others}
        type="password"
        autocomplete="new-password"
        required
        value={next}
        onText={setNext}
        fault={faultOf(faults, 'password.new')}
      />
      <button type="submit" class="main" aria-disabled={isBusy}>
        {texts.account.change_password}
      </button>
      {error !== undefined && faults.length === 0 && <Failure error={error} />}
      {isSaved && <Notice kind="good">{texts.common.saved}</Notice>}
    </form>
  )
}
