import type { Stage2 } from '../../../src/handover.ts'
import { stage } from '../stage.ts'

export { show } from '../../../src/loader/late/main.ts'

/** In place of stage 2: notes what it is asked for, and leaves the rest to the test. */
export const { open, drawTab, flush }: Stage2 = stage
