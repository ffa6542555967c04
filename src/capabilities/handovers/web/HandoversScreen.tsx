import { useRead } from '#platform/web/api/use-read.ts'
import { formatList, shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type HandoverRow, listHandovers } from '../contract.ts'

/** What waits for an answer, here or elsewhere, and what was answered. */
export function HandoversScreen() {
  const leads = useSession().roles.includes('team-leader')
  const read = useRead(listHandovers, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { handovers, total } = read.value
  const waits = handovers.filter(({ state }) => state === 'offered')
  const groups = [
    { name: 'here', rows: waits.filter(({ incoming }) => incoming) },
    { name: 'elsewhere', rows: waits.filter(({ incoming }) => !incoming) },
    { name: 'answered', rows: handovers.filter(({ state }) => state !== 'offered') },
  ] as const
  return (
    <Page
      title={t('handovers.title')}
      sentence={t('handovers.sentence')}
      crumb={{ to: '/clienten', text: t('clients.title') }}
      actions={leads && <LinkButton to="/overdrachten/verzegeld">{t('handovers.sealed.title')}</LinkButton>}
    >
      {handovers.length === 0 && <Empty title={t('handovers.none')}>{t('handovers.noneText')}</Empty>}
      {groups.map(
        ({ name, rows }) =>
          rows.length > 0 && (
            <Section key={name} title={t(`handovers.${name}`)} count={String(rows.length)}>
              <Rows label={t(`handovers.${name}`)}>
                {rows.map((one) => (
                  <HandoverLine key={one.id} of={one} />
                ))}
              </Rows>
            </Section>
          ),
      )}
      {total > handovers.length && <p className="sm dim">{t('handovers.more', { count: total - handovers.length })}</p>}
    </Page>
  )
}

const HandoverLine = ({ of }: { of: HandoverRow }) => (
  <Row
    to={`/overdrachten/${of.id}`}
    title={formatList(of.persons.map(({ name }) => name))}
    detail={[
      t('handovers.road', { from: of.from, to: of.to }),
      t('handovers.fromDay', { date: shortDate(of.fromOn) }),
      of.state === 'offered' ? of.offeredBy : t(`handovers.states.${of.state}`),
      of.answeredAt && shortDate(of.answeredAt.slice(0, 10)),
    ]
      .filter(Boolean)
      .join(' · ')}
  />
)
