import type { LoaderConfig } from '@touchline/shared/contract/widget.ts'
import { leanRules } from './rules/lean.ts'
import { start } from './start.ts'

/** The server puts the site's configuration here, as JSON. */
declare const __TOUCHLINE_CONFIG__: LoaderConfig

start(__TOUCHLINE_CONFIG__, leanRules)
