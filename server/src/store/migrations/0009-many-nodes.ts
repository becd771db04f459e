import { type Kysely, sql } from 'kysely'
import { define } from '../ddl.ts'
import { isPostgres } from '../engine.ts'

const columns =
  'site_id, generation, touchpoint_id, measure_id, channel, day, shown, started, dismissed, commented, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10'

/** Each connection adds up in rows of its own, so that nobody waits for another's commit; readers add the slots up. */
const statements = [
  `create table tally_with_slots (
    site_id integer not null,
    generation integer not null,
    touchpoint_id integer not null,
    measure_id integer not null,
    channel integer not null,
    day integer not null,
    slot integer not null default 0,
    shown integer not null,
    started integer not null,
    dismissed integer not null,
    commented integer not null,
    c0 integer not null,
    c1 integer not null,
    c2 integer not null,
    c3 integer not null,
    c4 integer not null,
    c5 integer not null,
    c6 integer not null,
    c7 integer not null,
    c8 integer not null,
    c9 integer not null,
    c10 integer not null,
    primary key (site_id, generation, touchpoint_id, measure_id, channel, day, slot)
  ) strict, without rowid`,
  `insert into tally_with_slots (${columns}) select ${columns} from tally`,
  `drop table tally`,
  `alter table tally_with_slots rename to tally`,
]

/** Numbers of a true sequence are taken without waiting for whoever took some before. */
const forPostgres = [
  `alter table tally alter column slot set default pg_backend_pid() % 16`,
  `create sequence change_number`,
  `select setval('change_number', value + 1) from sequence where name = 'change'`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, statements)
  if (isPostgres(db)) for (const statement of forPostgres) await sql.raw(statement).execute(db)
}
