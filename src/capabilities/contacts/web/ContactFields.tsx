import './contacts.css'
import { useState } from 'react'
import type { Form } from '#platform/web/forms/use-form.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { DateField, NumberField, PickField, SelectField, TextArea } from '#platform/web/ui/fields.tsx'
import { Icon } from '#platform/web/ui/Icon.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'

export type ContactForm = {
  heldOn: string | null
  kindId: string | null
  mannerId: string | null
  subjectId: string | null
  minutes: number | null
  workerId: string | null
  note: string | null
  /** Of a new contact only, as is all below. */
  contactId?: string
  also?: { id: string; name: string }[]
  followUp?: string | null
  followUpOn?: string | null
  meetOn?: string | null
  meetAt?: string | null
  /** Kept with a draft, so that the list of drafts can say with whom. */
  clientName?: string
}

export const contactLabels = () => ({
  subjectId: t('contacts.subject'),
  minutes: t('contacts.minutes'),
  mannerId: t('contacts.manner'),
  note: t('contacts.note'),
  heldOn: t('contacts.heldOn'),
  kindId: t('contacts.kind'),
  workerId: t('contacts.worker'),
  alsoClientIds: t('contacts.together'),
  followUp: t('contacts.followUp'),
  followUpOn: t('contacts.followUpOn'),
  meetOn: t('contacts.meetOn'),
  meetAt: t('contacts.meetAt'),
})

type FieldsProps = {
  form: Form<ContactForm>
  /** Subjects at hand; all of them when left out. */
  usual?: readonly string[]
  /** Kinds that this person may write down. */
  kindIds: readonly string[]
  today: string | null
  /** Date, kind and worker are in sight from the start, to be corrected. */
  whole?: boolean
}

/** Subject and minutes first: the rest is filled in from where one is, and said in one line that can be changed. */
export function ContactFields({ form, usual, kindIds, today, whole = false }: FieldsProps) {
  const labels = contactLabels()
  const manners = useWords('contact-manner')
  const note = form.field('note')
  return (
    <>
      <SubjectField form={form} usual={usual} />
      <MinutesField form={form} />
      {manners.choices.length > 9 ? (
        <SelectField label={labels.mannerId} choices={manners.choices} optional {...form.field('mannerId')} />
      ) : (
        <PickField label={labels.mannerId} choices={manners.choices} optional {...form.field('mannerId')} />
      )}
      <TextArea
        label={labels.note}
        optional
        {...note}
        value={note.value ?? ''}
        onChange={(text) => note.onChange(text || null)}
      />
      <Circumstances form={form} kindIds={kindIds} today={today} whole={whole} />
    </>
  )
}

const other = 'other'
const atHand = 9

/** Subjects as pills; the long tail of the list behind one more of them. */
function SubjectField({ form, usual }: { form: Form<ContactForm>; usual?: readonly string[] | undefined }) {
  const { choices } = useWords('contact-subject')
  const field = form.field('subjectId')
  const near = choices.length <= atHand ? choices : choices.filter((one) => usual?.includes(one.value))
  const far = near.length < choices.length
  const elsewhere = field.value !== null && !near.some((one) => one.value === field.value)
  const [open, setOpen] = useState(false)
  if (usual === undefined && far)
    return <SelectField label={t('contacts.subject')} choices={choices} optional {...field} />
  return (
    <>
      <PickField
        label={t('contacts.subject')}
        choices={far ? [...near, { value: other, label: t('contacts.other') }] : near}
        optional
        {...field}
        value={open || elsewhere ? other : field.value}
        onChange={(picked) => {
          setOpen(picked === other)
          field.onChange(picked === other ? null : picked)
        }}
      />
      {(open || elsewhere) && (
        <SelectField
          label={t('contacts.otherSubject')}
          choices={choices}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    </>
  )
}

const usualMinutes = [5, 10, 15, 20, 30, 45, 60]

function MinutesField({ form }: { form: Form<ContactForm> }) {
  const field = form.field('minutes')
  const [open, setOpen] = useState(false)
  const elsewhere = open || (field.value !== null && !usualMinutes.includes(field.value))
  const choices = usualMinutes.map((count) => ({ value: String(count), label: String(count) }))
  return (
    <>
      <PickField
        label={t('contacts.minutes')}
        optional
        choices={[...choices, { value: other, label: t('contacts.other') }]}
        {...field}
        value={elsewhere ? other : field.value === null ? null : String(field.value)}
        onChange={(picked) => {
          setOpen(picked === other)
          field.onChange(picked === other || picked === null ? null : Number(picked))
        }}
      />
      {elsewhere && <NumberField label={t('contacts.minutesOther')} value={field.value} onChange={field.onChange} />}
    </>
  )
}

/** "Vandaag, begeleiding, door Joke Verhoef", and the fields themselves for who wants it otherwise. */
type CircumstancesProps = Required<Pick<FieldsProps, 'form' | 'kindIds' | 'today' | 'whole'>>
function Circumstances({ form, kindIds, today, whole }: CircumstancesProps) {
  const labels = contactLabels()
  const [kinds, workers] = [useWords('contact-kind'), useWorkers()]
  const fields = { heldOn: form.field('heldOn'), kindId: form.field('kindId'), workerId: form.field('workerId') }
  const allowed = kinds.choices.filter(({ value }) => kindIds.includes(value) || value === fields.kindId.value)
  const [open, setOpen] = useState(whole)
  const wrong = Object.values(fields).some((field) => field.error !== undefined)
  const { heldOn, kindId, workerId } = form.values
  if (!open && !wrong) {
    const day = heldOn === today ? t('contacts.today') : heldOn ? formatDate(heldOn) : t('contacts.noDate')
    const by = workerId ? t('contacts.by', { name: workers.nameOf(workerId) }) : null
    return (
      <p className="circumstance">
        <span>
          <Icon name="desk" /> {[day, kinds.nameOf(kindId) || t('contacts.noKind'), by].filter(Boolean).join(', ')}
        </span>
        <Button bare small onClick={() => setOpen(true)} name={t('contacts.changeThis')}>
          {t('contacts.change')}
        </Button>
      </p>
    )
  }
  return (
    <>
      <div className="two">
        <DateField label={labels.heldOn} {...fields.heldOn} />
        <SelectField label={labels.kindId} choices={allowed} {...fields.kindId} />
      </div>
      <SelectField label={labels.workerId} choices={workers.choices} optional {...fields.workerId} />
    </>
  )
}

/** A value of the form in words. */
export function useContactWords(): (name: string, value: unknown) => string {
  const [kinds, manners] = [useWords('contact-kind'), useWords('contact-manner')]
  const [subjects, workers] = [useWords('contact-subject'), useWorkers()]
  return (name, value) => {
    if (name === 'kindId') return kinds.nameOf(value)
    if (name === 'mannerId') return manners.nameOf(value)
    if (name === 'subjectId') return subjects.nameOf(value)
    if (name === 'workerId') return workers.nameOf(value)
    return value === null || value === undefined ? '' : String(value)
  }
}
