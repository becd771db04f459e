import type { LoaderConfig } from '@touchline/shared/contract/widget.ts'
import { extend } from './extend.ts'
import { fullRules } from './rules/full.ts'
import { start } from './start.ts'

/** The server puts the site's configuration here, as JSON. */
declare const __TOUCHLINE_CONFIG__: LoaderConfig

start(__TOUCHLINE_CONFIG__, fullRules, extend)
