import { useState } from 'react'
import type { PlainDate } from '#kernel/dates.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { DateField, PickField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { closeReferral, recordAnswer, recordAttendance, type Referral } from '../../contract/referrals.ts'
import { nextStep } from '../../rules/referrals.ts'

type StepProps = { referral: Referral; today: PlainDate }

/** The one thing to do next. Whatever comes, it can be closed. */
export function NextStep({ referral, today }: StepProps) {
  const [closing, setClosing] = useState(false)
  const step = nextStep(referral.state)
  if (step === null) return null
  const shown = closing ? 'close' : step
  return (
    <>
      {shown === 'answer' && <AnswerStep referral={referral} today={today} />}
      {shown === 'attendance' && <AttendanceStep referral={referral} today={today} />}
      {shown === 'close' && <CloseStep referral={referral} today={today} />}
      {shown !== 'close' && (
        <Button small onClick={() => setClosing(true)}>
          {t('network.referral.closeEarly')}
        </Button>
      )}{' '}
    </>
  )
}

/** What all steps share: whose they are, and where one goes afterwards. */
const stepOf = ({ id, version, client }: Referral) => ({
  version,
  beside: { referralId: id },
  saved: t('network.referral.saved'),
  backTo: `/clienten/${client.id}/netwerk`,
  after: () => `/clienten/${client.id}/verwijzing/${id}`,
  show: (_name: string, value: unknown) => String(value ?? ''),
})

type AnswerForm = { answer: string | null; answeredOn: string | null; refusedWhy: string; followUpOn: string | null }

function AnswerStep({ referral, today }: StepProps) {
  const label = (name: string) => t(`network.referral.${name}`)
  const initial: AnswerForm = { answer: null, answeredOn: today, refusedWhy: '', followUpOn: null }
  return (
    <Section title={t('network.referral.answered', { partner: referral.partner })}>
      <RecordForm<AnswerForm, typeof recordAnswer>
        {...stepOf(referral)}
        endpoint={recordAnswer}
        initial={initial}
        draft={`referral-answer-${referral.id}`}
        labels={{
          answer: label('answer'),
          answeredOn: label('answeredOn'),
          refusedWhy: label('refusedWhy'),
          followUpOn: label('followUpCame'),
        }}
        action={label('answerSave')}
      >
        {(form) => (
          <>
            <PickField
              label={label('answer')}
              choices={[
                { value: 'accepted', label: label('accepted') },
                { value: 'refused', label: label('refused') },
              ]}
              {...form.field('answer')}
            />
            <DateField label={label('answeredOn')} {...form.field('answeredOn')} />
            {form.values.answer === 'refused' && (
              <TextField label={label('refusedWhy')} {...form.field('refusedWhy')} />
            )}
            {form.values.answer === 'accepted' && (
              <DateField
                label={label('followUpCame')}
                hint={label('followUpHint')}
                optional
                {...form.field('followUpOn')}
              />
            )}
          </>
        )}
      </RecordForm>
    </Section>
  )
}

type AttendanceForm = { attendance: string | null; attendedOn: string | null }

function AttendanceStep({ referral, today }: StepProps) {
  const label = (name: string) => t(`network.referral.${name}`)
  return (
    <Section title={t('network.referral.attended', { partner: referral.partner })}>
      <RecordForm<AttendanceForm, typeof recordAttendance>
        {...stepOf(referral)}
        endpoint={recordAttendance}
        initial={{ attendance: null, attendedOn: today }}
        draft={`referral-attendance-${referral.id}`}
        labels={{ attendance: label('attendance'), attendedOn: label('attendedOn') }}
        action={label('attendanceSave')}
      >
        {(form) => (
          <>
            <PickField
              label={label('attendance')}
              choices={[
                { value: 'came', label: label('came') },
                { value: 'did-not-come', label: label('didNotCome') },
              ]}
              {...form.field('attendance')}
            />
            <DateField label={label('attendedOn')} {...form.field('attendedOn')} />
          </>
        )}
      </RecordForm>
    </Section>
  )
}

type CloseForm = { closedOn: string | null; closingNote: string }

function CloseStep({ referral, today }: StepProps) {
  const label = (name: string) => t(`network.referral.${name}`)
  return (
    <Section title={label('closing')}>
      <p className="dim">{label('closingHelp')}</p>
      <RecordForm<CloseForm, typeof closeReferral>
        {...stepOf(referral)}
        endpoint={closeReferral}
        initial={{ closedOn: today, closingNote: '' }}
        draft={`referral-closing-${referral.id}`}
        labels={{ closedOn: label('closedOn'), closingNote: label('closingNote') }}
        action={label('closeSave')}
      >
        {(form) => (
          <>
            <DateField label={label('closedOn')} {...form.field('closedOn')} />
            <TextArea label={label('closingNote')} optional {...form.field('closingNote')} />
          </>
        )}
      </RecordForm>
    </Section>
  )
}
