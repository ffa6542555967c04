import { useState } from 'react'
import { idShape } from '#kernel/shapes.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { ErrorText, useField } from '#platform/web/ui/FieldFrame.tsx'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { getClient } from '#capabilities/clients/contract.ts'
import { WithClientField } from '#capabilities/clients/web/parts/WithClientField.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'

type PeopleProps = {
  label: string
  name: string
  value: readonly string[]
  onChange: (value: string[]) => void
  error: string | undefined
}

/** People of the team who take part. */
export function WorkersField({ label, value, onChange, ...field }: PeopleProps) {
  const own = useField(field)
  const workers = useWorkers()
  return (
    <fieldset className={field.error ? 'field bad' : 'field'} id={own.id} tabIndex={-1}>
      <legend>{label}</legend>
      <ul className="chosen-people">
        {value.map((id) => (
          <Chosen key={id} name={workers.nameOf(id)} onRemove={() => onChange(value.filter((other) => other !== id))} />
        ))}
      </ul>
      <SelectField
        label={t('planning.agenda.addWorker')}
        choices={workers.choices.filter((choice) => !value.includes(choice.value))}
        optional
        value={null}
        onChange={(id) => id !== null && onChange([...value, id])}
      />
      <ErrorText id={own.id}>{field.error}</ErrorText>
    </fieldset>
  )
}

/** Clients with whom it is. */
export function ClientsField({ label, value, onChange, ...field }: PeopleProps) {
  const own = useField(field)
  const [typed, setTyped] = useState<string | null>(null)
  function type(next: string | null) {
    const found = next !== null && idShape.safeParse(next).success
    setTyped(found ? null : next)
    if (found && !value.includes(next)) onChange([...value, next])
  }
  return (
    <fieldset className={field.error ? 'field bad' : 'field'} id={own.id} tabIndex={-1}>
      <legend>{label}</legend>
      <ul className="chosen-people">
        {value.map((id) => (
          <ChosenClient key={id} id={id} onRemove={() => onChange(value.filter((other) => other !== id))} />
        ))}
      </ul>
      <WithClientField
        label={t('planning.agenda.addClient')}
        hint={t('planning.agenda.clientHint')}
        name={`${field.name}-typed`}
        value={typed}
        onChange={type}
      />
      <ErrorText id={own.id}>{field.error}</ErrorText>
    </fieldset>
  )
}

function ChosenClient({ id, onRemove }: { id: string; onRemove: () => void }) {
  const read = useRead(getClient, { clientId: id })
  const name = read.status === 'ready' ? `${read.value.values.givenNames} ${read.value.values.familyName}`.trim() : '…'
  return <Chosen name={name} onRemove={onRemove} />
}

const Chosen = ({ name, onRemove }: { name: string; onRemove: () => void }) => (
  <li>
    <bdi dir="auto">{name}</bdi>{' '}
    <Button small bare name={t('planning.agenda.removeName', { name })} onClick={onRemove}>
      {t('planning.agenda.remove')}
    </Button>
  </li>
)
