import type { ImportGuess } from '@touchline/shared/contract/import.ts'
import { type Creation, creation } from '@touchline/shared/importing/creations.ts'
import type { Notice } from '@touchline/shared/importing/notices.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { createSurvey } from '../manage-surveys.ts'
import { createTouchpoint } from '../manage-touchpoints.ts'
import { KnownErasures } from '../privacy/known-erasures.ts'
import { type ImportJob, leaseMs } from './import-job.ts'
import type { Rows } from './import-slice.ts'
import { lookAtFile } from './look-at-file.ts'
import { MappedRows } from './mapped-rows.ts'
import { measureFile } from './measure-file.ts'
import { OwnRows } from './own-rows.ts'
import { type ImportPlan, planImport, type StartedImport } from './plan-import.ts'
import { planRestore, type RestorePlan } from './plan-restore.ts'

/** All that must be known and be there before records are read. */
export interface PreparedImport {
  found: Awaited<ReturnType<typeof lookAtFile>>
  rows: Rows
  erasures: KnownErasures
  notices: Notice[]
  /** What was made, or would be. */
  creates: Creation[]
}

/** Looks at the file of an import, plans it, and makes what it needs, unless it is only tried. Throws what `planImport` does. */
export async function prepareImport(deps: Deps, job: ImportJob): Promise<PreparedImport> {
  const { start, file, row, site } = job
  const { bytes, digest, utf8 } = await measureFile(file, beating(deps, job))
  const found = await lookAtFile(file, utf8, start.mapping)
  const directory = await deps.directories.getFresh(site)
  const restore = planRestore(found.guess, start, row.created_at)
  const erasures = await new KnownErasures(deps.store, row.site_id).read()
  const prepared = restore
    ? prepareRestore(job, { directory, plan: restore, erasures })
    : await prepareColumns(deps, job, { directory, guess: found.guess, erasures })
  await deps.store.updateImport({
    ...{ siteId: row.site_id, id: row.id, from: ['running', 'checking'] },
    set: { survey: prepared.survey ?? null, bytes, digest },
  })
  return { found, erasures, ...prepared }
}

function prepareRestore(
  { row }: ImportJob,
  of: { directory: SiteDirectory; plan: RestorePlan; erasures: KnownErasures },
) {
  const rows = new OwnRows({ ...of, now: row.created_at })
  return { rows, survey: of.plan.survey, notices: [], creates: [] }
}

async function prepareColumns(
  deps: Deps,
  job: ImportJob,
  {
    directory: known,
    guess,
    erasures,
  }: { directory: SiteDirectory; guess: ImportGuess; erasures: KnownErasures },
) {
  const { start, row, site } = job
  let directory = known
  let plan = planImport(directory, guess, start, row.created_at)
  const creates = creationsOf(plan)
  if (!start.dry_run && creates.length > 0) {
    await create(deps, directory, plan, start)
    directory = await deps.directories.get(site)
    plan = planImport(directory, guess, start, row.created_at)
  }
  const rows = new MappedRows(deps, job, { directory, plan, erasures })
  return { rows, survey: plan.survey.key, notices: plan.notices, creates }
}

const creationsOf = ({ creates: { touchpoint, survey } }: ImportPlan): Creation[] => [
  ...(touchpoint ? [creation('touchpoint', { touchpoint })] : []),
  ...(survey ? [creation('survey', { survey: survey.key })] : []),
]

function beating({ store, now }: Deps, { row }: ImportJob): () => Promise<void> {
  let beatAt = now()
  return async () => {
    if (now() - beatAt < leaseMs / 5) return
    beatAt = now()
    await store.updateImport({
      ...{ siteId: row.site_id, id: row.id, from: ['running', 'checking'] },
      set: { leased_until: now() + leaseMs },
    })
  }
}

async function create(
  deps: Deps,
  directory: SiteDirectory,
  { creates }: ImportPlan,
  { create: wanted }: StartedImport,
): Promise<void> {
  if (!wanted) return
  const { touchpoint: key, name = key, stage, metric } = wanted
  if (creates.touchpoint) await createTouchpoint(deps, directory, { key, name, stage, metric })
  const fresh = await deps.directories.get(directory.site.key)
  if (creates.survey)
    await createSurvey(deps, fresh, { ...creates.survey, name, status: 'ended', keep_days: null })
}
