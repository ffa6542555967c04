import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, NumberField, PickField, SelectField, TextArea } from '#platform/web/ui/fields.tsx'
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
}

export const contactLabels = () => ({
  heldOn: t('contacts.heldOn'),
  kindId: t('contacts.kind'),
  mannerId: t('contacts.manner'),
  subjectId: t('contacts.subject'),
  minutes: t('contacts.minutes'),
  workerId: t('contacts.worker'),
  note: t('contacts.note'),
})

const usual = [5, 10, 15, 30, 60]

/** Subject and minutes first: the rest is filled in from where one is. */
export function ContactFields({ form }: { form: Form<ContactForm> }) {
  const labels = contactLabels()
  const kinds = useWords('contact-kind')
  const manners = useWords('contact-manner')
  const subjects = useWords('contact-subject')
  const workers = useWorkers()
  const { value, onChange, ...minutes } = form.field('minutes')
  return (
    <>
      <SelectField label={labels.subjectId} choices={subjects.choices} optional {...form.field('subjectId')} />
      <PickField
        label={labels.minutes}
        choices={usual.map((count) => ({ value: String(count), label: t('contacts.minutesShort', { count }) }))}
        {...minutes}
        value={value === null ? null : String(value)}
        onChange={(picked) => onChange(picked === null ? null : Number(picked))}
      />
      <div className="two">
        <NumberField label={t('contacts.minutesOther')} optional value={value} onChange={onChange} />
        <SelectField label={labels.mannerId} choices={manners.choices} optional {...form.field('mannerId')} />
      </div>
      <TextArea label={labels.note} optional {...form.field('note')} value={form.values.note ?? ''} />
      <div className="two">
        <DateField label={labels.heldOn} {...form.field('heldOn')} />
        <SelectField label={labels.kindId} choices={kinds.choices} {...form.field('kindId')} />
      </div>
      <SelectField label={labels.workerId} choices={workers.choices} optional {...form.field('workerId')} />
    </>
  )
}

/** A value of the form in words. */
export function useContactWords(): (name: string, value: unknown) => string {
  const [kinds, manners, subjects, workers] = [
    useWords('contact-kind'),
    useWords('contact-manner'),
    useWords('contact-subject'),
    useWorkers(),
  ]
  return (name, value) => {
    if (name === 'kindId') return kinds.nameOf(value)
    if (name === 'mannerId') return manners.nameOf(value)
    if (name === 'subjectId') return subjects.nameOf(value)
    if (name === 'workerId') return workers.nameOf(value)
    return value === null || value === undefined ? '' : String(value)
  }
}
