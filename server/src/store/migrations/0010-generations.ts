import { type Kysely, sql } from 'kysely'
import { define } from '../ddl.ts'
import { isPostgres } from '../engine.ts'

const statements = [
  `alter table response add column moved_in integer`,
  `alter table response add column moved_day integer`,
  `alter table impression add column moved_in integer`,
  `alter table impression add column moved_day integer`,
  `alter table impression add column quarter_hour integer`,
  `create table recounting (
    site_id integer not null primary key,
    generation integer not null,
    reason text not null,
    time_zone text not null,
    dimensions text not null,
    part text not null,
    passed text not null,
    done integer not null,
    total integer not null,
    started_at integer not null
  ) strict`,
  `create table old_generation (
    site_id integer not null,
    generation integer not null,
    since integer not null,
    primary key (site_id, generation)
  ) strict, without rowid`,
]

/**
 * Takes a lock for each site, shared with all who write, and then tells what is counted there. A statement sees what was there when it
 * began, so only a function, whose statements begin one by one, can do both in one journey.
 */
const forPostgres = `create function share_generations(sites bigint[])
  returns table (
    id bigint, generation bigint, time_zone text, dimensions text, next_generation bigint,
    next_time_zone text, next_dimensions text, part text, passed text
  ) language plpgsql volatile as $$
  begin
    perform pg_advisory_xact_lock_shared(7071071, one::int) from unnest(sites) as one;
    return query select site.id, site.generation, site.time_zone, site.dimensions, recounting.generation,
        recounting.time_zone, recounting.dimensions, recounting.part, recounting.passed
      from site left join recounting on recounting.site_id = site.id
      where site.id = any(sites);
  end $$`

export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, statements)
  if (isPostgres(db)) await sql.raw(forPostgres).execute(db)
}
