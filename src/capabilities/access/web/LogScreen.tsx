import { useState } from 'react'
import { isPlainDate, todayInAmsterdam } from '#kernel/dates.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { type Read, useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { DateField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, faultText, Waiting } from '#platform/web/ui/Waiting.tsx'
import { auditActions, type AuditEvent, listAuditEvents } from '../contract/log.ts'
import { LogTabs } from './parts/LogTabs.tsx'
import { detailOf, whoOf } from './parts/log-words.ts'

/** Who looked at what and changed what, by person, client and day. */
export function LogScreen() {
  const { search } = useAddress()
  // What is no number may be a name, and a name is not to stand in an address: browsers keep those.
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = wrongIn(typed === null ? search : { ...search, client: typed })
  const given = (name: string) => (wrong[name] ? undefined : search[name])
  const read = useRead(
    listAuditEvents,
    {
      ...(search['wie'] ? { accountId: search['wie'] } : {}),
      ...(given('client') ? { clientNumber: Number(given('client')) } : {}),
      ...(actionIn(search['wat']) ? { action: actionIn(search['wat'])! } : {}),
      ...(given('van') ? { fromOn: given('van')! } : {}),
      ...(given('tot') ? { untilOn: given('tot')! } : {}),
      ...(search['signaal'] ? { signalId: search['signaal'] } : {}),
      ...(search['na'] ? { after: search['na'] } : {}),
    },
    { keep: true },
  )
  return (
    <Page
      title={t('access.log.title')}
      sentence={t('logged.sentence')}
      actions={<LinkButton to="/geheim">{t('access.secrecy.listTitle')}</LinkButton>}
    >
      <LogTabs />
      <div className="stack">
        <BehindSignal />
        <Filters
          accounts={read.status === 'ready' ? read.value.accounts : []}
          wrong={wrong}
          typed={typed}
          onType={setTyped}
        />
        {Object.keys(wrong).length === 0 && <Found read={read} />}
      </div>
    </Page>
  )
}

function BehindSignal() {
  const { search, withSearch } = useAddress()
  if (!search['signaal']) return null
  return (
    <p className="notice calm">
      {t('watch.behindSignal')} <Link to={withSearch({ signaal: null, na: null })}>{t('watch.showAll')}</Link>
    </p>
  )
}

function Found({ read }: { read: Read<AnswerOf<typeof listAuditEvents>> }) {
  const { search, withSearch } = useAddress()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { events, next } = read.value
  return (
    <>
      <Days events={events} />
      <p className="acts">
        {search['na'] && <LinkButton to={withSearch({ na: null })}>{t('logged.latest')}</LinkButton>}
        {next && <LinkButton to={withSearch({ na: next })}>{t('logged.more')}</LinkButton>}
      </p>
    </>
  )
}

type Wrong = Readonly<Record<string, string>>
const isNumber = (text: string) => /^[1-9]\d{0,8}$/.test(text)

/** What is typed and cannot be asked for, said at its field. Nothing is listed until it can: less would look like all. */
function wrongIn(search: Readonly<Record<string, string | undefined>>): Wrong {
  const isWrong = (name: string, fits: (text: string) => boolean) => search[name] !== undefined && !fits(search[name])
  return {
    ...(isWrong('van', isPlainDate) && { van: faultText('fault/date-does-not-exist') }),
    ...(isWrong('tot', isPlainDate) && { tot: faultText('fault/date-does-not-exist') }),
    ...(isWrong('client', isNumber) && { client: t('logged.noNumber') }),
  }
}

const actionIn = (word: string | undefined) => auditActions.find((action) => action === word)

type FiltersProps = {
  accounts: readonly { id: string; name: string }[]
  wrong: Wrong
  /** What stands in the field of the client and not in the address. */
  typed: string | null
  onType: (text: string | null) => void
}

function Filters({ accounts, wrong, typed, onType }: FiltersProps) {
  const { search, withSearch, go } = useAddress()
  const narrow = (change: Record<string, string | null>) => go(withSearch({ ...change, na: null }), true)
  return (
    <div className="form">
      <div className="two">
        <SelectField
          label={t('logged.who')}
          filter
          choices={accounts.map(({ id, name }) => ({ value: id, label: name }))}
          value={search['wie'] ?? null}
          onChange={(wie) => narrow({ wie })}
        />
        <SelectField
          label={t('logged.what')}
          filter
          choices={auditActions.map((action) => ({ value: action, label: t(`logged.action.${action}`) }))}
          value={actionIn(search['wat']) ?? null}
          onChange={(wat) => narrow({ wat })}
        />
      </div>
      <div className="two">
        <DateField
          label={t('logged.from')}
          optional
          value={search['van'] ?? null}
          onChange={(van) => narrow({ van })}
          error={wrong['van']}
        />
        <DateField
          label={t('logged.until')}
          optional
          value={search['tot'] ?? null}
          onChange={(tot) => narrow({ tot })}
          error={wrong['tot']}
        />
      </div>
      <TextField
        label={t('access.log.client')}
        optional
        value={typed ?? search['client'] ?? ''}
        onChange={(text) => {
          const fits = text === '' || isNumber(text)
          onType(fits ? null : text)
          narrow({ client: fits ? text : null })
        }}
        error={wrong['client']}
      />
    </div>
  )
}

function Days({ events }: { events: readonly AuditEvent[] }) {
  if (events.length === 0) return <Empty title={t('logged.none')}>{t('logged.noneText')}</Empty>
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

const timeOf = ({ at }: AuditEvent): string =>
  new Date(at).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })
