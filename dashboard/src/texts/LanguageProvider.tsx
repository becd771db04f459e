import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useAccount } from '../session/account.tsx'
import { chooseLanguage } from './languages.ts'
import { SpeechProvider } from './speech.tsx'
import { keepLanguage, type Spoken, speak } from './start-language.ts'

/** Speaks the language of the account that has signed in, and until then the first one. */
export function LanguageProvider({ first, children }: { first: Spoken; children: ComponentChildren }) {
  const [spoken, setSpoken] = useState(first)
  const { data: account } = useAccount()
  const wanted = account ? chooseLanguage([account.language]) : spoken.language
  useEffect(() => {
    if (wanted === spoken.language) return
    keepLanguage(wanted)
    // Without its words the language stays the one that it is.
    speak(wanted).then(setSpoken, () => undefined)
  }, [wanted, spoken.language])
  return <SpeechProvider {...spoken}>{children}</SpeechProvider>
}
