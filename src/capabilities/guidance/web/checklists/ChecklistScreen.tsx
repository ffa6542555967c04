import type { AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { getChecklist, type Item } from '../../contract/checklists.ts'
import { isSettled } from '../../rules/checklists/items.ts'
import { ItemRow } from './ItemRow.tsx'

/** What belongs to arriving, for one client: what is due now, what comes later, what is off the list. */
export function ChecklistScreen({ clientId }: { clientId: string }) {
  const read = useRead(getChecklist, { clientId })
  const leads = useSession().may.write.includes('guidance')
  if (read.status !== 'ready') return <Waiting on={read} />
  const { items, running, householdWith } = read.value
  const left = items.filter(({ state }) => !isSettled(state))
  const parts = [
    ['now', left.filter(({ urgency }) => urgency !== null && urgency !== 'later')],
    ['later', left.filter(({ urgency }) => urgency === 'later')],
    ['left', left.filter(({ urgency }) => urgency === null)],
    ['settled', items.filter(({ state }) => isSettled(state))],
  ] as const
  return (
    <ClientPage clientId={clientId} title={t('checklist.title')} sentence={sentence(read.value)}>
      {running === null && <Empty title={t('checklist.none')}>{t('checklist.noneHelp')}</Empty>}
      {householdWith && (
        <p className="notice calm">
          {t('checklist.householdWith')}{' '}
          <Link to={`/clienten/${householdWith.id}/checklist`}>
            <bdi dir="auto">{householdWith.name}</bdi>
          </Link>
        </p>
      )}
      {parts.map(([name, own]) => own.length > 0 && <Part key={name} name={name} items={own} list={read.value} />)}
      {leads && (
        <LinkButton bare to="/checklists">
          {t('checklist.counts.title')}
        </LinkButton>
      )}
    </ClientPage>
  )
}

type List = AnswerOf<typeof getChecklist>

/** What is off the list is looked at seldom: the last few of many, and the others at a touch. */
const lastSettled = 5

function Part({ name, items, list }: { name: string; items: readonly Item[]; list: List }) {
  const title = t(`checklist.part.${name}`)
  const [shown, before] = name === 'settled' ? lastFirst(items) : [items, []]
  const rows = (some: readonly Item[], label: string) => (
    <Rows label={label}>
      {some.map((item) => (
        <ItemRow
          key={`${item.key} ${item.clientId}`}
          item={item}
          today={list.today}
          listOf={list.clientId}
          mayChange={list.may.change}
        />
      ))}
    </Rows>
  )
  const earlier = t('checklist.earlier', { count: before.length })
  return (
    <Section title={title} count={String(items.length)}>
      {rows(shown, title)}
      {before.length > 0 && (
        <details>
          <summary>{earlier}</summary>
          {rows(before, earlier)}
        </details>
      )}
    </Section>
  )
}

function lastFirst(items: readonly Item[]): [readonly Item[], readonly Item[]] {
  const ordered = items.toSorted((a, b) => (b.setOn ?? '').localeCompare(a.setOn ?? ''))
  return ordered.length <= lastSettled + 1 ? [ordered, []] : [ordered.slice(0, lastSettled), ordered.slice(lastSettled)]
}

function sentence({ running, progress }: List): string {
  if (running === null) return ''
  const done = t('checklist.progress', progress)
  if (running.endedOn) return `${done} ${t('checklist.ended', { date: formatDate(running.endedOn) })}`
  const late = t('checklist.late', { count: progress.late })
  return `${done} ${late} ${t(`checklist.phase.${running.phase}`)}`
}
