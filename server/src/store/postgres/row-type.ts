import { BinaryWriter, types } from './binary.ts'

/** How the rows of a table are made up; no migration takes a column out of a table and puts another one in at once. */
export interface RowType {
  /** The number of the type that its rows have. */
  type: number
  columns: { name: string; type: number }[]
}

/** Asks for the row type of the table that the parameter names. */
export const rowTypeQuestion = `
  select c.reltype as type, a.attname as name, a.atttypid as column
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.oid = $1::regclass and a.attnum > 0 and not a.attisdropped
  order by a.attnum`

export function readRowType(rows: Record<string, unknown>[]): RowType {
  return {
    type: Number(rows[0]?.type),
    columns: rows.map(({ name, column }) => ({ name: String(name), type: Number(column) })),
  }
}

/** Rows for a parameter that is a list of the table's rows; what a row does not have is null. */
export function encodeRows({ type, columns }: RowType, rows: readonly object[]): Buffer {
  const writer = new BinaryWriter()
  writer.list(type, rows.length)
  for (const row of rows as readonly Record<string, unknown>[]) {
    const begin = writer.beginMeasured()
    writer.int32(columns.length)
    for (const column of columns) {
      writer.int32(column.type)
      write(writer, column, row[column.name])
    }
    writer.endMeasured(begin)
  }
  return writer.toBuffer()
}

function write(writer: BinaryWriter, { name, type }: RowType['columns'][number], value: unknown): void {
  if (value === null || value === undefined) writer.null()
  else if (type === types.bigint && Number.isSafeInteger(value)) writer.bigint(value as number)
  else if (type === types.text && typeof value === 'string') writer.text(value)
  else throw new TypeError(`the column ${name} does not take a ${typeof value}`)
}
