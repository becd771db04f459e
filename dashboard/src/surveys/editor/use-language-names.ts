import { useSpeech } from '../../texts/speech.tsx'

/** What a language is called by the reader. */
export function useLanguageNames(): (tag: string) => string {
  const { language } = useSpeech()
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return tag => {
    try {
      return names.of(tag) ?? tag
    } catch {
      return tag
    }
  }
}
