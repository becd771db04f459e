import { Page } from '../parts/Page.tsx'
import { useQueryState } from '../parts/use-query-state.ts'
import { useMay } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { EarlierImports } from './EarlierImports.tsx'
import { FileDrop } from './FileDrop.tsx'
import { OneImport } from './OneImport.tsx'
import './imports.css'

/** Brings in answers that were given elsewhere. The import that is looked at stands in the address. */
export function ImportPage() {
  const { texts } = useSpeech()
  const { edit } = useMay()
  const [{ import: chosen }, setQuery] = useQueryState()
  const id = Number(chosen)
  if (!edit)
    return (
      <Page title={texts.imports.title}>
        <p>{texts.imports.only_editors}</p>
      </Page>
    )
  return (
    <Page
      title={texts.imports.title}
      lead={texts.imports.lead}
      actions={
        id > 0 && (
          <button type="button" onClick={() => setQuery({ import: undefined }, true)}>
            {texts.imports.another}
          </button>
        )
      }
    >
      {id > 0 ? (
        <OneImport key={id} id={id} />
      ) : (
        <>
          <FileDrop onSent={sent => setQuery({ import: `${sent}` }, true)} />
          <EarlierImports />
        </>
      )}
    </Page>
  )
}
