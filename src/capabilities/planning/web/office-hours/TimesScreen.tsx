import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import type { AnswerOf, Endpoint } from '#kernel/endpoint.ts'
import { addDays } from '#kernel/dates.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { language as spoken } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, PickField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Columns, Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  closeForADay,
  type Duty,
  endOfficeHour,
  listOfficeHours,
  type OfficeHour,
  officeHourKinds,
  openOfficeHour,
  putOnDuty,
  removeClosing,
  takeOffDuty,
} from '../../contract/office-hours.ts'
import { dayName } from '../parts/times.ts'

type Times = AnswerOf<typeof listOfficeHours>
type PartProps = { times: Times }

/** When a location is open, when not, and who is there in the weeks to come. */
export function TimesScreen() {
  const { search, withSearch } = useAddress()
  const locationId = search['vestiging']
  const read = useRead(listOfficeHours, locationId ? { locationId } : {}, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const times = read.value
  const { location, locations, may } = times
  const adding = may.lead ? search['nieuw'] : undefined
  return (
    <Page
      title={t('planning.desk.week.title')}
      sentence={t('planning.desk.week.sentence', { location: location.name })}
      crumb={{ to: `/spreekuur?vestiging=${location.id}`, text: t('planning.desk.title', { location: location.name }) }}
    >
      {locations.length > 1 && (
        <div className="filters">
          {locations.map(({ id, name }) => (
            <FilterLink key={id} to={withSearch({ vestiging: id })} on={id === location.id}>
              {name}
            </FilterLink>
          ))}
        </div>
      )}
      <Columns
        main={
          <>
            <Hours times={times} />
            {adding === 'tijd' && <AddHour locationId={location.id} />}
            <Closings times={times} />
            {adding === 'dicht' && <Close locationId={location.id} today={times.today} />}
          </>
        }
        beside={
          <>
            {adding === 'dienst' && <PutOnDuty times={times} />}
            <Duties times={times} />
          </>
        }
      />
    </Page>
  )
}

/** One form at a time, opened beside what it adds to. */
function Adds({ times: { may }, what, children }: PartProps & { what: string; children: string }) {
  const { search, withSearch } = useAddress()
  if (!may.lead || search['nieuw'] === what) return null
  return (
    <LinkButton small icon="plus" to={withSearch({ nieuw: what })}>
      {children}
    </LinkButton>
  )
}

/** `maandag`: 23 November 2026 was one. */
const weekdayName = (weekday: number): string =>
  new Intl.DateTimeFormat(spoken() === 'nl' ? 'nl-NL' : 'en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${addDays('2026-11-22', weekday)}T12:00:00Z`),
  )
const whenOf = ({ weekday, opensAt, closesAt }: OfficeHour): string =>
  `${weekdayName(weekday)} ${t('planning.desk.from', { from: opensAt, until: closesAt })}`

function Hours({ times }: PartProps) {
  const { hours, may, today } = times
  const end = useCommand(endOfficeHour, { refreshes: [listOfficeHours] })
  const nothingSaved = useTryingOut()
  const about = (hour: OfficeHour) =>
    [
      t(`planning.desk.kinds.${hour.kind}`),
      hour.fromOn !== null && hour.fromOn > today && t('planning.desk.week.fromOn', { on: formatDate(hour.fromOn) }),
      hour.untilOn !== null && t('planning.desk.week.untilOn', { on: formatDate(hour.untilOn) }),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Section
      title={t('planning.desk.week.hours')}
      end={
        <Adds times={times} what="tijd">
          {t('planning.desk.week.add')}
        </Adds>
      }
    >
      <Notice problem={end.problem} />
      {hours.length === 0 && <p className="dim">{t('planning.desk.week.noHours')}</p>}
      <Rows label={t('planning.desk.week.hours')}>
        {hours.map((hour) => (
          <Row
            key={hour.id}
            title={whenOf(hour)}
            detail={about(hour)}
            end={
              may.lead &&
              hour.untilOn === null && (
                <Button
                  small
                  busy={end.busy}
                  disabled={nothingSaved}
                  name={t('planning.desk.week.endName', { what: whenOf(hour) })}
                  onClick={() => void end.run({ officeHourId: hour.id, version: hour.version, untilOn: today })}
                >
                  {t('planning.desk.week.end')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

function Closings({ times }: PartProps) {
  const { closings, may } = times
  const remove = useCommand(removeClosing, { refreshes: [listOfficeHours] })
  const nothingSaved = useTryingOut()
  return (
    <Section
      title={t('planning.desk.week.closings')}
      end={
        <Adds times={times} what="dicht">
          {t('planning.desk.week.close')}
        </Adds>
      }
    >
      <Notice problem={remove.problem} />
      {closings.length === 0 && <p className="dim">{t('planning.desk.week.noClosings')}</p>}
      <Rows label={t('planning.desk.week.closings')}>
        {closings.map(({ id, onDate, reason }) => (
          <Row
            key={id}
            title={formatDate(onDate)}
            detail={reason}
            end={
              may.lead && (
                <Button
                  small
                  busy={remove.busy}
                  disabled={nothingSaved}
                  name={t('planning.desk.week.reopenName', { on: formatDate(onDate) })}
                  onClick={() => void remove.run({ closingId: id })}
                >
                  {t('planning.desk.week.reopen')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

const whoOf = ({ worker, language }: Duty): string =>
  [worker?.name, language !== null && t('planning.desk.interpreterDuty', { language })].filter(Boolean).join(' · ')

function Duties({ times }: PartProps) {
  const { duties, may } = times
  const off = useCommand(takeOffDuty, { refreshes: [listOfficeHours] })
  const nothingSaved = useTryingOut()
  return (
    <Section
      title={t('planning.desk.week.duties')}
      end={
        <Adds times={times} what="dienst">
          {t('planning.desk.week.put')}
        </Adds>
      }
    >
      <Notice problem={off.problem} />
      {duties.length === 0 && <p className="dim">{t('planning.desk.week.noDuties')}</p>}
      <Rows label={t('planning.desk.week.duties')}>
        {duties.map((duty) => (
          <Row
            key={duty.id}
            title={`${dayName(duty.onDate)} · ${whoOf(duty)}`}
            detail={
              <>
                {duty.room?.name} {duty.absent && <TermChip urgency="soon">{t('planning.desk.absent')}</TermChip>}
              </>
            }
            end={
              may.lead && (
                <Button
                  small
                  busy={off.busy}
                  disabled={nothingSaved}
                  name={t('planning.desk.week.takeOffName', { who: whoOf(duty), on: dayName(duty.onDate) })}
                  onClick={() => void off.run({ dutyId: duty.id })}
                >
                  {t('planning.desk.week.takeOff')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

const toTimes = '/spreekuur/openingstijden'
const plainly = (_: string, value: unknown) => String(value ?? '')
const common = <E extends Endpoint>(endpoint: E, locationId: string) => ({
  endpoint,
  version: null,
  beside: { locationId },
  saved: t('planning.desk.week.saved'),
  backTo: `${toTimes}?vestiging=${locationId}`,
  show: plainly,
})

type HourForm = {
  kind: string | null
  weekday: string | null
  opensAt: string
  closesAt: string
  fromOn: string | null
  untilOn: string | null
}
function AddHour({ locationId }: { locationId: string }) {
  const labels = {
    kind: t('planning.desk.arrival.kind'),
    weekday: t('planning.desk.week.weekday'),
    opensAt: t('planning.desk.week.opensAt'),
    closesAt: t('planning.desk.week.closesAt'),
    fromOn: t('planning.desk.week.firstDay'),
    untilOn: t('planning.desk.week.lastDay'),
  }
  const initial: HourForm = { kind: 'social', weekday: '1', opensAt: '', closesAt: '', fromOn: null, untilOn: null }
  return (
    <Section title={t('planning.desk.week.add')}>
      <RecordForm<HourForm, typeof openOfficeHour>
        {...common(openOfficeHour, locationId)}
        initial={initial}
        complete={(values) => ({ ...values, weekday: Number(values.weekday) }) as never}
        draft="office-hour"
        labels={labels}
        action={t('planning.desk.week.add')}
      >
        {(form) => (
          <>
            <PickField
              label={labels.kind}
              choices={officeHourKinds.map((value) => ({ value, label: t(`planning.desk.kinds.${value}`) }))}
              {...form.field('kind')}
            />
            <SelectField
              label={labels.weekday}
              choices={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day) }))}
              {...form.field('weekday')}
            />
            <div className="two">
              <TextField label={labels.opensAt} {...form.field('opensAt')} />
              <TextField label={labels.closesAt} {...form.field('closesAt')} />
            </div>
            <div className="two">
              <DateField label={labels.fromOn} optional {...form.field('fromOn')} />
              <DateField label={labels.untilOn} optional {...form.field('untilOn')} />
            </div>
          </>
        )}
      </RecordForm>
    </Section>
  )
}

type CloseForm = { onDate: string | null; reason: string }
function Close({ locationId, today }: { locationId: string; today: string }) {
  const labels = { onDate: t('planning.desk.week.onDate'), reason: t('planning.desk.week.reason') }
  const initial: CloseForm = { onDate: today, reason: '' }
  return (
    <Section title={t('planning.desk.week.close')}>
      <RecordForm<CloseForm, typeof closeForADay>
        {...common(closeForADay, locationId)}
        initial={initial}
        draft="office-closing"
        labels={labels}
        action={t('planning.desk.week.close')}
      >
        {(form) => (
          <>
            <DateField label={labels.onDate} {...form.field('onDate')} />
            <TextField label={labels.reason} optional {...form.field('reason')} />
          </>
        )}
      </RecordForm>
    </Section>
  )
}

type DutyForm = { onDate: string | null; workerId: string | null; languageId: string | null; roomId: string | null }
function PutOnDuty({ times: { location, today, rooms } }: PartProps) {
  const workers = useWorkers()
  const languages = useWords('language')
  const labels = {
    onDate: t('planning.desk.week.onDate'),
    workerId: t('planning.desk.week.worker'),
    languageId: t('planning.desk.week.language'),
    roomId: t('planning.desk.week.room'),
  }
  const initial: DutyForm = { onDate: today, workerId: null, languageId: null, roomId: null }
  return (
    <Section title={t('planning.desk.week.put')}>
      <RecordForm<DutyForm, typeof putOnDuty>
        {...common(putOnDuty, location.id)}
        initial={initial}
        draft="office-duty"
        labels={labels}
        action={t('planning.desk.week.put')}
      >
        {(form) => (
          <>
            <DateField label={labels.onDate} {...form.field('onDate')} />
            <SelectField label={labels.workerId} optional choices={workers.choices} {...form.field('workerId')} />
            <SelectField label={labels.languageId} optional choices={languages.choices} {...form.field('languageId')} />
            <SelectField
              label={labels.roomId}
              optional
              choices={rooms.map(({ id, name }) => ({ value: id, label: name }))}
              {...form.field('roomId')}
            />
          </>
        )}
      </RecordForm>
    </Section>
  )
}
