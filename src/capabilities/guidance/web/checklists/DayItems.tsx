import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { listDueItems } from '../../contract/checklists.ts'
import { ItemRow } from './ItemRow.tsx'

const shown = 6

/** On the page where the day begins: of one's own clients, what of their checklists is late or due this week. */
export function DayItems() {
  const { may } = useSession()
  const read = useRead(listDueItems, {})
  if (read.status !== 'ready' || read.value.count === 0) return null
  const { items, count, today } = read.value
  return (
    <Section title={t('checklist.day')} count={String(count)}>
      <Rows label={t('checklist.day')}>
        {items.slice(0, shown).map((item) => (
          <ItemRow
            key={`${item.key} ${item.clientId}`}
            item={item}
            today={today}
            listOf={item.client.id}
            mayChange={may.write.includes('contacts')}
            client={item.client}
          />
        ))}
      </Rows>
      {count > shown && <p className="dim">{t('checklist.more', { count: count - shown })}</p>}
    </Section>
  )
}
