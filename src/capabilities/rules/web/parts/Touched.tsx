import type { InputOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { previewRule, type TouchedTerm } from '../../contract/changes.ts'
import { useSaid } from '../words.ts'

/** Which running terms a change would touch: how many of all, and by name those whose file one sees. */
export function Touched({ asked }: { asked: InputOf<typeof previewRule> }) {
  const said = useSaid()
  const read = useRead(previewRule, asked, { keep: true })
  return (
    <Section title={t('rules.touched.title')}>
      {read.status === 'ready' ? (
        <div className="stack">
          <p role="status">
            {t('rules.touched.count', { count: read.value.total })}
            {read.value.total > read.value.terms.length && ` ${t('rules.touched.unseen')}`}
          </p>
          <p className="dim">{t('rules.touched.keeps', { date: formatDate(asked.from) })}</p>
          {read.value.terms.length > 0 && (
            <Rows label={t('rules.touched.title')}>
              {read.value.terms.map((term) => (
                <Row
                  key={term.id}
                  to={`/clienten/${term.client.id}`}
                  title={term.client.name}
                  detail={`${term.client.number} · ${said(term.what)}`}
                  end={movedWords(term)}
                />
              ))}
            </Rows>
          )}
        </div>
      ) : (
        <Waiting on={read} />
      )}
    </Section>
  )
}

function movedWords({ was, becomes }: TouchedTerm): string {
  if (becomes === null) return t('rules.touched.noRule', { was: formatDate(was) })
  if (becomes === was) return t('rules.touched.same', { was: formatDate(was) })
  return t('rules.touched.moves', { was: formatDate(was), becomes: formatDate(becomes) })
}
