import type { ComponentChildren } from 'preact'
import '../styles/stacks.css'

/** A table whose rows stand as cards on a phone. `name` is its caption and `actions` heads its last column, both for screen readers only. */
export const StackedTable = ({
  name,
  columns,
  actions,
  children,
}: {
  name: string
  columns: readonly string[]
  actions?: string
  children: ComponentChildren
}) => (
  <table class="stacks">
    <caption class="unseen">{name}</caption>
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={index} scope="col">
            {column}
          </th>
        ))}
        {actions !== undefined && (
          <th scope="col">
            <span class="unseen">{actions}</span>
          </th>
        )}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)
