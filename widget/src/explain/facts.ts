import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { globMatches } from '../loader/glob.ts'
import type { Loader } from '../loader/loader.ts'
import { allMatch } from '../loader/rules/filters.ts'
import { fits } from '../loader/rules/pages.ts'
import { device } from '../loader/rules/visitor.ts'

/** Values as people read them: `"free"`, `7`, `missing`. */
const quoted = (value: unknown) => (value == null ? 'missing' : JSON.stringify(value))

export const pages = ({ pages: { include = [], exclude = [] } = {} }: LoaderSurvey): string => {
  const excluding = exclude.find(fits)
  return excluding
    ? `${location.pathname} is excluded by ${excluding}`
    : `${location.pathname} is not among ${include.join(', ')}`
}

export const query = ({ query = {} }: LoaderSurvey): string => {
  const seen = new URLSearchParams(location.search)
  const [name, wanted] = Object.entries(query).find(
    ([name, wanted]) => !seen.getAll(name).some(value => globMatches(wanted, value)),
  ) as [string, string]
  return `${name} is ${quoted(seen.get(name))}, ${quoted(wanted)} is wanted`
}

export const traits = ({ traits = [] }: LoaderSurvey, { page }: Loader): string => {
  const [missed] = traits.filter(filter => !allMatch([filter], page.traits))
  if (!missed) return ''
  const { name, is, value } = missed
  return `${name} is ${quoted(page.traits?.[name])}, ${is.replace('_', ' ')} ${quoted(value)} is wanted`
}

export const devices = ({ devices = [] }: LoaderSurvey): string =>
  `this is a ${device()}, ${devices.join(' or ')} is wanted`

export const languages = ({ languages = [] }: LoaderSurvey): string =>
  `the browser asks for ${navigator.languages.join(', ')}, ${languages.join(' or ')} is wanted`
