import { addDays, todayInAmsterdam } from '#kernel/dates.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { enrolClient, type GroupRow, listGroups } from '../contract.ts'

/** From the client file: choose the group to join. */
export function JoinGroupScreen({ clientId }: { clientId: string }) {
  const read = useRead(listGroups, {})
  const { go } = useAddress()
  const enrol = useCommand(enrolClient, {
    refreshes: 'all',
    onDone: () => {
      toast(t('programmes.enrolled'))
      go(`/clienten/${clientId}`)
    },
  })
  if (read.status !== 'ready') return <Waiting on={read} />
  const wish = {
    clientId,
    invitedOn: null,
    sessionsAttended: null,
    completed: false,
    completedOn: null,
    outcomeId: null,
  }
  const yearAgo = addDays(todayInAmsterdam(), -365)
  const [recent, earlier] = [
    read.value.groups.filter(({ startsOn }) => startsOn >= yearAgo),
    read.value.groups.filter(({ startsOn }) => startsOn < yearAgo),
  ]
  const rowsOf = (groups: readonly GroupRow[]) => (
    <Rows>
      {groups.map((group) => (
        <Row
          key={group.id}
          title={[group.programme, group.number].filter(Boolean).join(' ')}
          detail={[group.language, group.municipality, shortDate(group.startsOn)].filter(Boolean).join(' · ')}
          end={
            <Button
              small
              busy={enrol.busy}
              name={`${t('programmes.enrolHere')}: ${group.programme} ${group.number ?? ''}`}
              onClick={() => void enrol.run({ groupId: group.id, ...wish })}
            >
              {t('programmes.enrolHere')}
            </Button>
          }
        />
      ))}
    </Rows>
  )
  return (
    <ClientPage clientId={clientId} title={t('programmes.joinTitle')} sentence={t('programmes.chooseGroup')}>
      <Notice problem={enrol.problem} />
      {recent.length === 0 ? <Empty title={t('programmes.none')}>{t('programmes.noneHelp')}</Empty> : rowsOf(recent)}
      {earlier.length > 0 && (
        <details>
          <summary>{t('programmes.earlierGroups', { count: earlier.length })}</summary>
          {rowsOf(earlier.slice(0, 40))}
        </details>
      )}
    </ClientPage>
  )
}
