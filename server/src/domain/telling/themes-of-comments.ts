import { languageOf } from '@touchline/shared/comments/language.ts'
import { createThemeFinder } from '@touchline/shared/comments/themes.ts'
import type { ThemeRow } from '../../store/themes.ts'

/** The keys of the themes that comments of a page in a language are about. */
export type ThemesOf = (comments: readonly string[], locale: string | null) => Set<string>

/** Looks for the words of themes as their trends do. */
export async function themesOfComments(themes: Pick<ThemeRow, 'key' | 'words'>[]): Promise<ThemesOf> {
  if (themes.length === 0) return () => new Set()
  // Large, and needed by few.
  const { detect } = await import('tinyld')
  const find = createThemeFinder(themes.map(({ words }) => JSON.parse(words)))
  return (comments, locale) =>
    new Set(
      comments
        .flatMap(text => find({ language: languageOf(text, locale, detect), text }))
        .map(place => (themes[place] as { key: string }).key),
    )
}
