import { Icon } from '../../parts/Icon.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { useEditor } from './editor-context.ts'
import { InlineText, Sentence } from './InlineFields.tsx'
import { LinesField } from './LinesField.tsx'
import { type RuleProps, rulePath } from './targeting-rule.ts'

/** On which pages, and with which parameters in their address. */
export function PagesRule({ rules, onRules }: RuleProps) {
  const { texts } = useSpeech()
  const own = texts.targeting.pages
  const { include, exclude } = rules.pages
  return (
    <>
      <div class="pair">
        <LinesField
          label={own.include}
          hint={own.include_hint}
          path={rulePath('pages.include')}
          lines={include}
          none={own.everywhere}
          placeholder={own.everywhere}
          onLines={lines => onRules({ pages: { include: lines, exclude } })}
        />
        <LinesField
          label={own.exclude}
          hint={own.exclude_hint}
          path={rulePath('pages.exclude')}
          lines={exclude}
          none={own.nowhere}
          placeholder="/checkout*"
          onLines={lines => onRules({ pages: { include, exclude: lines } })}
        />
      </div>
      <QueryRule rules={rules} onRules={onRules} />
    </>
  )
}

/** Which parameters an address must have, one sentence each. */
function QueryRule({ rules, onRules }: RuleProps) {
  const { texts, show } = useSpeech()
  const { isReadOnly } = useEditor()
  const own = texts.targeting.pages
  const query = Object.entries(rules.query ?? {})
  const setQuery = (entries: [string, string][]) =>
    onRules({ query: entries.length > 0 ? Object.fromEntries(entries) : undefined })
  return (
    <>
      {query.map(([name, value], index) => (
        <Sentence key={index} paths={[rulePath(`query.${name}`)]}>
          {show(own.query, {
            name: (
              <InlineText
                label={own.query_name}
                path={rulePath(`query.${name}`)}
                value={name}
                onText={typed => setQuery(query.with(index, [typed, value]))}
              />
            ),
            value: (
              <InlineText
                label={own.query_value}
                path={rulePath(`query.${name}`)}
                value={value}
                onText={typed => setQuery(query.with(index, [name, typed]))}
              />
            ),
          })}
          {!isReadOnly && (
            <button
              type="button"
              class="quiet"
              aria-label={texts.targeting.remove}
              onClick={() => setQuery(query.toSpliced(index, 1))}
            >
              <Icon name="close" />
            </button>
          )}
        </Sentence>
      ))}
      {!isReadOnly && (
        <button type="button" class="quiet" onClick={() => setQuery([...query, ['', '*']])}>
          <Icon name="plus" />
          {own.query_add}
        </button>
      )}
    </>
  )
}
