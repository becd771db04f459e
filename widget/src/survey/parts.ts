import { createField } from './comment.ts'
import { element } from './element.ts'
import { addHost } from './host.ts'
import { tellListeners } from './showing.ts'
import { ratedBand } from './wording.ts'

/** What this module lends to the one that is loaded when a survey needs more, so that no code comes twice. */
export const parts = { element, createField, addHost, tellListeners, ratedBand }

export type Parts = typeof parts
export type More = typeof import('./more/main.ts')
