import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t, tMaybe } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { auditActions, type AuditEvent, listAuditEvents } from '../contract.ts'

/** Who looked at what and changed what, by person, client and day. */
export function LogScreen() {
  const { search, withSearch } = useAddress()
  const number = /^\d{1,9}$/.test(search['client'] ?? '') ? Number(search['client']) : undefined
  const read = useRead(
    listAuditEvents,
    {
      ...(search['wie'] ? { accountId: search['wie'] } : {}),
      ...(number ? { clientNumber: number } : {}),
      ...(actionIn(search['wat']) ? { action: actionIn(search['wat'])! } : {}),
      ...(search['van'] ? { fromOn: search['van'] } : {}),
      ...(search['tot'] ? { untilOn: search['tot'] } : {}),
      ...(search['na'] ? { after: search['na'] } : {}),
    },
    { keep: true },
  )
  return (
    <Page title={t('access.log.title')} sentence={t('access.log.sentence')}>
      <div className="stack">
        <Filters accounts={read.status === 'ready' ? read.value.accounts : []} />
        {read.status === 'ready' ? <Days events={read.value.events} /> : <Waiting on={read} />}
        <p className="acts">
          {search['na'] && <LinkButton to={withSearch({ na: null })}>{t('access.log.latest')}</LinkButton>}
          {read.status === 'ready' && read.value.next && (
            <LinkButton to={withSearch({ na: read.value.next })}>{t('access.log.more')}</LinkButton>
          )}
        </p>
      </div>
    </Page>
  )
}

const actionIn = (word: string | undefined) => auditActions.find((action) => action === word)

function Filters({ accounts }: { accounts: readonly { id: string; name: string }[] }) {
  const { search, withSearch, go } = useAddress()
  const narrow = (change: Record<string, string | null>) => go(withSearch({ ...change, na: null }), true)
  return (
    <div className="form">
      <div className="two">
        <SelectField
          label={t('access.log.who')}
          filter
          choices={accounts.map(({ id, name }) => ({ value: id, label: name }))}
          value={search['wie'] ?? null}
          onChange={(wie) => narrow({ wie })}
        />
        <SelectField
          label={t('access.log.what')}
          filter
          choices={auditActions.map((action) => ({ value: action, label: t(`access.log.action.${action}`) }))}
          value={actionIn(search['wat']) ?? null}
          onChange={(wat) => narrow({ wat })}
        />
      </div>
      <div className="two">
        <DateField
          label={t('access.log.from')}
          optional
          value={search['van'] ?? null}
          onChange={(van) => narrow({ van })}
        />
        <DateField
          label={t('access.log.until')}
          optional
          value={search['tot'] ?? null}
          onChange={(tot) => narrow({ tot })}
        />
      </div>
      <TextField
        label={t('access.log.client')}
        optional
        value={search['client'] ?? ''}
        onChange={(client) => narrow({ client })}
      />
    </div>
  )
}

function Days({ events }: { events: readonly AuditEvent[] }) {
  if (events.length === 0) return <Empty title={t('access.log.none')}>{t('access.log.noneText')}</Empty>
  const days = Map.groupBy(events, (event) => todayInAmsterdam(new Date(event.at)))
  return (
    <>
      {[...days].map(([day, of]) => (
        <Section key={day} title={formatDate(day)}>
          <Rows label={formatDate(day)}>
            {of.map((event) => (
              <Row
                key={event.id}
                title={whoOf(event)}
                detail={detailOf(event)}
                end={<span className="num">{timeOf(event)}</span>}
              />
            ))}
          </Rows>
        </Section>
      ))}
    </>
  )
}

function whoOf({ account, roles, action }: AuditEvent): string {
  if (!account) return t(action === 'refused' ? 'access.log.nobody' : 'access.log.system')
  const words = roles.map((role) => tMaybe(`shell.role.${role}`)).filter(Boolean)
  return words.length > 0 ? `${account.name} (${words.join(', ')})` : account.name
}

const detailOf = ({ action, subject, clientNumber, fields, why }: AuditEvent): string =>
  [
    subject === 'session'
      ? t(`access.log.action.${action}`)
      : `${t(`access.log.action.${action}`)}: ${tMaybe(`access.log.of.${subject.replace('.', '-')}`) ?? subject}`,
    clientNumber === null ? null : t('access.log.ofClient', { number: clientNumber }),
    fields.length === 0 ? null : t('access.log.fields', { count: fields.length }),
    why,
  ]
    .filter(Boolean)
    .join(' · ')

const timeOf = ({ at }: AuditEvent): string =>
  new Date(at).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })
