import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { useField } from '#platform/web/ui/FieldFrame.tsx'
import { DateField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { faultText } from '#platform/web/ui/Waiting.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'

export type ActionLine = {
  /** Of a line that was agreed before: it is changed, not taken away. */ id?: string | null
  what: string
  workerId: string | null
  who: string
  beforeOn: string | null
}

type ActionsProps = {
  label: string
  name: string
  today: PlainDate
  value: ActionLine[]
  onChange: (value: ActionLine[]) => void
  faults: readonly Fault[]
  error: string | undefined
}

/** The action plan, a line at a time: what, who, before when. */
export function ActionsField({ label, name, today, value, onChange, faults }: ActionsProps) {
  const own = useField({ name })
  const workers = useWorkers()
  const errorOf = (at: number, field: string) => {
    const fault = faults.find(({ pointer }) => pointer === `/${name}/${at}/${field}`)
    return fault && faultText(fault.code, fault.params)
  }
  const set = (at: number, change: Partial<ActionLine>) =>
    onChange(value.map((line, other) => (other === at ? { ...line, ...change } : line)))
  return (
    <fieldset className="field" id={own.id} tabIndex={-1}>
      <legend>{label}</legend>
      <p className="hint">{t('network.conference.actionsHint')}</p>
      <ol className="action-lines">
        {value.map((line, at) => (
          // Lines have no id before they are saved; they are only added at the end and taken away.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} aria-label={t('network.conference.action', { number: at + 1 })}>
            <TextField
              label={t('network.conference.what')}
              name={`${name}-${at}-what`}
              value={line.what}
              onChange={(what) => set(at, { what })}
              error={errorOf(at, 'what')}
            />
            <div className="two">
              <SelectField
                label={t('network.conference.worker')}
                name={`${name}-${at}-worker`}
                choices={workers.choices}
                optional
                value={line.workerId}
                onChange={(workerId) => set(at, workerId === null ? { workerId } : { workerId, who: '' })}
                error={errorOf(at, 'workerId')}
              />
              <DateField
                label={t('network.conference.beforeOn')}
                name={`${name}-${at}-before`}
                value={line.beforeOn}
                onChange={(beforeOn) => set(at, { beforeOn })}
                error={errorOf(at, 'beforeOn')}
              />
            </div>
            {line.workerId === null && (
              <TextField
                label={t('network.conference.who')}
                name={`${name}-${at}-who`}
                value={line.who}
                onChange={(who) => set(at, { who })}
                error={errorOf(at, 'who')}
              />
            )}
            {!line.id && (
              <Button
                small
                bare
                name={t('network.conference.removeAction', { number: at + 1 })}
                onClick={() => onChange(value.filter((_line, other) => other !== at))}
              >
                {t('network.conference.remove')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Button
        small
        icon="plus"
        onClick={() => onChange([...value, { what: '', workerId: null, who: '', beforeOn: addDays(today, 14) }])}
      >
        {t('network.conference.addAction')}
      </Button>
    </fieldset>
  )
}
