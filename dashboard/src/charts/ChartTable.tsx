/** The figures of a chart as they are read. The first cell of a row names it. */
export interface Table {
  columns: string[]
  rows: string[][]
}

/** More rows than this scroll within their own window. */
const mostRows = 40

export const ChartTable = ({ caption, table: { columns, rows } }: { caption: string; table: Table }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be so by the keyboard too
  <section class={`chart-table ${rows.length > mostRows ? 'long' : ''}`} tabIndex={0} aria-label={caption}>
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(name => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], index) => (
          <tr key={`${name}-${index}`}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={columns[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
