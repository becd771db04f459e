import { useQuery } from '@tanstack/preact-query'
import { api, ask } from '../api.ts'
import { Awaited } from '../parts/Awaited.tsx'
import { WideTable } from '../parts/WideTable.tsx'
import { useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'
import '../styles/stacks.css'

/** What was imported before, and what waits for its start. */
export function EarlierImports() {
  const { texts, number } = useSpeech()
  const dates = useDates()
  const site = useSite()
  const imports = useQuery({
    queryKey: ['imports', site.key],
    queryFn: () => ask(api.GET('/v1/imports', { params: { query: { site: site.key } } })),
  })
  return (
    <section class="card" aria-labelledby="earlier-imports">
      <h2 id="earlier-imports">{texts.imports.earlier}</h2>
      <Awaited query={imports}>
        {runs =>
          runs.length === 0 ? (
            <p class="hint">{texts.imports.none}</p>
          ) : (
            <WideTable name={texts.imports.earlier} kind="stacks">
              <thead>
                <tr>
                  <th scope="col">{texts.imports.file}</th>
                  <th scope="col">{texts.imports.state}</th>
                  <th scope="col" class="figure">
                    {texts.imports.kept}
                  </th>
                  <th scope="col" class="figure">
                    {texts.imports.refused}
                  </th>
                  <th scope="col">{texts.imports.when}</th>
                </tr>
              </thead>
              <tbody>
                {runs.map(({ id, name, state, rows, created_at }) => (
                  <tr key={id}>
                    <td>
                      <a href={`${site.at('import')}?import=${id}`} dir="auto">
                        {name}
                      </a>
                    </td>
                    <td data-label={texts.imports.state}>{texts.imports.states[state]}</td>
                    <td class="figure" data-label={texts.imports.kept}>
                      {number(rows.kept)}
                    </td>
                    <td class="figure" data-label={texts.imports.refused}>
                      {number(rows.refused)}
                    </td>
                    <td data-label={texts.imports.when}>{dates.dayAndTime(created_at)}</td>
                  </tr>
                ))}
              </tbody>
            </WideTable>
          )
        }
      </Awaited>
    </section>
  )
}
