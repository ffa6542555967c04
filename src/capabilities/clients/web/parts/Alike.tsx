import { useEffect, useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { searchClients } from '../../contract.ts'
import { displayName } from '../../rules/person.ts'
import { readQuestion } from '../../rules/search.ts'
import { MarkedName } from './ClientLine.tsx'
import { bornText } from './said.ts'

const enough = 3
const pause = 300

/** Who is there already by such a name, while one types. */
export function Alike({ givenNames, familyName }: { givenNames: string; familyName: string }) {
  const q = useSettled(`${givenNames} ${familyName}`.trim().slice(0, 200))
  const asks = q.length >= enough
  const found = useRead(searchClients, { q, limit: 5 }, { when: asks, keep: true })
  const rows = asks && found.status === 'ready' ? found.value.rows : []
  return (
    <div role="status">
      {rows.length > 0 && (
        <Section title={t('clients.alikeTitle')}>
          <p className="dim">{t('clients.alikeText')}</p>
          <Rows>
            {rows.map((row) => (
              <Row
                key={row.id}
                to={`/clienten/${row.id}`}
                title={<MarkedName name={displayName(row)} words={readQuestion(q).words} />}
                detail={[bornText(row), row.municipality].filter(Boolean).join(' · ')}
              />
            ))}
          </Rows>
        </Section>
      )}
    </div>
  )
}

/** A text once somebody stopped typing for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
