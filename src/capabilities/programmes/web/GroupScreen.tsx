import { useState } from 'react'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { CheckField, DateField, NumberField, SelectField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPicker } from '#capabilities/clients/web/parts/ClientPicker.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { correctEnrolment, type EnrolmentRow, type EnrolmentValues, enrolClient, getGroup } from '../contract.ts'
import { GroupFields } from './GroupFields.tsx'
import './programmes.css'

const fresh: EnrolmentValues = {
  invitedOn: null,
  sessionsAttended: null,
  completed: false,
  completedOn: null,
  outcomeId: null,
}

export function GroupScreen({ groupId }: { groupId: string }) {
  const read = useRead(getGroup, { groupId })
  const { search, pathname, withSearch, go } = useAddress()
  const [adding, setAdding] = useState(false)
  const enrol = useCommand(enrolClient, { refreshes: [getGroup], onDone: () => setAdding(false) })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { group, values, version, enrolments, may } = read.value
  const title = [group.programme, group.number].filter(Boolean).join(' ')
  const crumb = { to: '/groepen', text: t('programmes.title') }
  if (search['wijzigen'] === 'ja' && may.manage) {
    return (
      <Page title={title} crumb={crumb}>
        <GroupFields groupId={groupId} initial={values} version={version} backTo={pathname} />
      </Page>
    )
  }
  const open = enrolments.find((one) => one.id === search['deelname'])
  return (
    <Page
      title={title}
      crumb={crumb}
      sentence={t('programmes.groupSentence', {
        participants: group.participants,
        count: group.completed,
        date: formatDate(group.startsOn),
      })}
      actions={
        <>
          {may.manage && (
            <LinkButton icon="edit" to={withSearch({ wijzigen: 'ja' })}>
              {t('programmes.edit')}
            </LinkButton>
          )}
          {may.enrol && (
            <Button icon="plus" onClick={() => setAdding(true)}>
              {t('programmes.enrol')}
            </Button>
          )}
        </>
      }
    >
      <Section title={t('programmes.participants')} count={String(enrolments.length)}>
        {enrolments.length === 0 ? (
          <Empty title={t('programmes.noParticipants')}>
            {t(may.enrol ? 'programmes.noParticipantsHelp' : 'programmes.enrolledFromFile')}
          </Empty>
        ) : (
          <Rows>
            {enrolments.map((one) => (
              <Participant
                key={one.id}
                one={one}
                of={group.sessions}
                mayKeep={may.keepAttendance}
                to={withSearch({ deelname: one.id })}
              />
            ))}
          </Rows>
        )}
      </Section>
      {may.keepAttendance && !may.enrol && enrolments.length > 0 && (
        <p className="dim">{t('programmes.enrolledFromFile')}</p>
      )}
      <Dialog open={adding} title={t('programmes.enrol')} onClose={() => setAdding(false)}>
        <Notice problem={enrol.problem} />
        <ClientPicker
          label={t('contacts.who')}
          onPick={(client) => void enrol.run({ groupId, clientId: client.id, ...fresh })}
        />
      </Dialog>
      <Dialog
        open={open !== undefined}
        title={open?.client.name ?? ''}
        onClose={() => go(withSearch({ deelname: null }))}
      >
        {open && <Enrolment enrolment={open} backTo={withSearch({ deelname: null })} />}
      </Dialog>
    </Page>
  )
}

/** One tap per person: was there this time, has finished. The rest stands behind the name. */
function Participant({ one, of, mayKeep, to }: { one: EnrolmentRow; of: number | null; mayKeep: boolean; to: string }) {
  const change = useCommand(correctEnrolment, { refreshes: [getGroup] })
  const { sessionsAttended: attended, completed } = one.values
  /** A tap is easily made twice: what it did is said, and can be taken back. */
  async function save(values: Partial<EnrolmentValues>, said: string) {
    const enrolment = { enrolmentId: one.id, ...one.values }
    const done = await change.run({ ...enrolment, ...values, version: one.version })
    if (done) toast(said, () => void change.run({ ...enrolment, version: done.version }))
  }
  const tally =
    attended === null ? t('programmes.noneAttended') : t('programmes.attended', { count: attended, of: of ?? '?' })
  const full = of !== null && (attended ?? 0) >= of
  return (
    <>
      <Row
        to={to}
        title={one.client.name}
        detail={[
          t('programmes.clientNumber', { number: one.client.number }),
          one.client.language,
          tally,
          completed ? t('programmes.done') : null,
          one.outcome,
        ]
          .filter(Boolean)
          .join(' · ')}
        end={
          mayKeep &&
          !completed && (
            <span className="acts">
              {!full && (
                <Button
                  small
                  busy={change.busy}
                  name={t('programmes.wasHereName', { name: one.client.name })}
                  onClick={() =>
                    void save(
                      { sessionsAttended: (attended ?? 0) + 1 },
                      t('programmes.wasHereSaid', { name: one.client.name, count: (attended ?? 0) + 1 }),
                    )
                  }
                >
                  {t('programmes.wasHere')}
                </Button>
              )}
              <Button
                small
                busy={change.busy}
                name={`${t('programmes.finish')}: ${one.client.name}`}
                onClick={() =>
                  void save(
                    { completed: true, completedOn: todayInAmsterdam() },
                    t('programmes.finishName', { name: one.client.name }),
                  )
                }
              >
                {t('programmes.finish')}
              </Button>
            </span>
          )
        }
      />
      {change.problem && (
        <li>
          <Notice problem={change.problem} />
        </li>
      )}
    </>
  )
}

function Enrolment({ enrolment, backTo }: { enrolment: EnrolmentRow; backTo: string }) {
  const outcomes = useWords('enrolment-outcome')
  const labels = {
    invitedOn: t('programmes.invitedOn'),
    sessionsAttended: t('programmes.sessionsAttended'),
    completed: t('programmes.done'),
    completedOn: t('programmes.completedOn'),
    outcomeId: t('programmes.outcome'),
  }
  return (
    <RecordForm<EnrolmentValues, typeof correctEnrolment>
      endpoint={correctEnrolment}
      initial={enrolment.values}
      version={enrolment.version}
      beside={{ enrolmentId: enrolment.id }}
      draft={`enrolment-${enrolment.id}`}
      labels={labels}
      saved={t('programmes.saved')}
      backTo={backTo}
      history={`enrolment/${enrolment.id}`}
      show={(name, value) =>
        name === 'outcomeId'
          ? outcomes.nameOf(value)
          : name === 'completed'
            ? t(value ? 'ui.yes' : 'ui.no')
            : String(value ?? '')
      }
    >
      {(form) => (
        <>
          <div className="two">
            <DateField label={labels.invitedOn} optional {...form.field('invitedOn')} />
            <NumberField label={labels.sessionsAttended} optional {...form.field('sessionsAttended')} />
          </div>
          <CheckField label={labels.completed} {...form.field('completed')} />
          <div className="two">
            <DateField label={labels.completedOn} optional {...form.field('completedOn')} />
            <SelectField label={labels.outcomeId} choices={outcomes.choices} optional {...form.field('outcomeId')} />
          </div>
        </>
      )}
    </RecordForm>
  )
}
