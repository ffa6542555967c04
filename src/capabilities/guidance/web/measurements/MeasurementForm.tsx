import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { InputOf } from '#kernel/endpoint.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { Restored } from '#platform/web/forms/FormFrame.tsx'
import { type Form, useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { FieldScope, fieldId } from '#platform/web/ui/FieldFrame.tsx'
import { DateField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { faultText, Notice } from '#platform/web/ui/Waiting.tsx'
import {
  correctMeasurement,
  type Domain,
  type Instrument,
  type Judged,
  type Measurement,
  moments,
  saveMeasurement,
} from '../../contract/measurements.ts'
import './measurements.css'
import { levelName, momentName, useSaid } from './words.ts'

type Values = { moment: string; takenOn: string | null; present: string; judged: Judged[]; why: string }
type Props = {
  clientId: string
  measurement: Measurement & { of: Instrument }
  health: boolean
  correcting: boolean
  onCancel?: () => void
}

const all = (of: Instrument, judged: readonly Judged[]): Judged[] =>
  of.domains.map(
    ({ key }) => judged.find(({ domain }) => domain === key) ?? { domain: key, level: null, why: null, remark: null },
  )

/** One subject after another, each with its levels as choices from the highest down. A half one can be kept and gone on with. */
export function MeasurementForm({ clientId, measurement, health, correcting, onCancel }: Props) {
  const { of } = measurement
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const finish = useRef(false)
  const endpoint = correcting ? correctMeasurement : saveMeasurement
  const form = useForm<Values>({
    schema: endpoint.input,
    initial: {
      moment: measurement.moment,
      takenOn: measurement.takenOn,
      present: measurement.present ?? '',
      judged: all(of, measurement.judged),
      why: '',
    },
    version: measurement.version,
    draft: `measurement-${measurement.id}`,
    complete: ({ why, present, judged, ...values }, version) => ({
      ...values,
      present: present.trim() === '' ? null : present,
      judged: judged.map((one) => ({ ...one, why: one.why?.trim() || null, remark: one.remark?.trim() || null })),
      measurementId: measurement.id,
      version,
      ...(correcting ? { why } : { finish: finish.current }),
    }),
  })
  const command = useCommand(endpoint, {
    refreshes: 'all',
    onDone: () => {
      form.done()
      toast(t(finish.current || correcting ? 'measure.finished' : 'measure.kept'))
      go(`/clienten/${clientId}/zelfredzaamheid`)
    },
  })
  async function submit(whole: boolean) {
    finish.current = whole
    const wish = form.check()
    if (!wish) return
    await command.run(wish as InputOf<typeof endpoint>)
  }
  const problem = command.problem
  const { place } = form
  useEffect(() => {
    if (problem) place(problem)
    // What the server found is placed once, when it comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [problem?.traceId])
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!nothingSaved) void submit(true)
      }}
    >
      <Faults form={form} of={of} />
      <Restored form={form} />
      <FieldScope value={form.id}>
        <div className="two">
          <SelectField
            label={t('measure.moment')}
            choices={moments.map((value) => ({ value, label: momentName(value) }))}
            {...form.field('moment')}
            onChange={(value) => form.set('moment', value ?? 'other')}
          />
          <DateField label={t('measure.takenOn')} {...form.field('takenOn')} />
        </div>
        <TextField label={t('measure.present')} hint={t('measure.presentHint')} optional {...form.field('present')} />
        <p className="dim">{t('measure.how')}</p>
        {of.domains.map((domain, at) => (
          <DomainField
            key={domain.key}
            of={of}
            domain={domain}
            scope={form.id}
            judged={form.values.judged[at]!}
            error={form.faults.find(({ pointer }) => pointer.startsWith(`/judged/${at}/`))?.code}
            remarks={!domain.health || health}
            onChange={(next) =>
              form.set(
                'judged',
                form.values.judged.map((one, i) => (i === at ? next : one)),
              )
            }
          />
        ))}
        {correcting && <TextField label={t('measure.why')} hint={t('measure.whyHint')} {...form.field('why')} />}
      </FieldScope>
      {problem && form.faults.length === 0 && <Notice problem={problem} />}
      <div className="acts">
        <Button submit go busy={command.busy} disabled={nothingSaved}>
          {t(correcting ? 'measure.correct' : 'measure.finish')}
        </Button>
        {!correcting && (
          <Button busy={command.busy} disabled={nothingSaved} onClick={() => void submit(false)}>
            {t('measure.keep')}
          </Button>
        )}
        {onCancel ? (
          <Button bare onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        ) : (
          <LinkButton bare to={`/clienten/${clientId}/zelfredzaamheid`}>
            {t('ui.cancel')}
          </LinkButton>
        )}
      </div>
    </form>
  )
}

/** What is still open, by the name of the subject, each a way there. */
function Faults({ form, of }: { form: Form<Values>; of: Instrument }) {
  const said = useSaid()
  if (form.faults.length === 0) return null
  return (
    <div className="faults" id={`faults-${form.id}`} tabIndex={-1} role="alert">
      <h2>{t('ui.faultsTitle', { count: form.faults.length })}</h2>
      <ul>
        {form.faults.map(({ pointer, code, params }) => {
          const [, name = '', at = ''] = pointer.split('/')
          const domain = name === 'judged' ? of.domains[Number(at)] : undefined
          const id = fieldId(form.id, domain ? `level-${domain.key}` : name)
          return (
            <li key={`${pointer}${code}`}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(id)?.focus()
                }}
              >
                {domain ? said(domain.name) : t(`measure.${name}`)}: {faultText(code, params)}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

type DomainProps = {
  of: Instrument
  domain: Domain
  scope: string
  judged: Judged
  error: string | undefined
  /** Whether what one writes here may be written by this person. */
  remarks: boolean
  onChange: (next: Judged) => void
}

function DomainField({ of, domain, scope, judged, error, remarks, onChange }: DomainProps) {
  const said = useSaid()
  const first = fieldId(scope, `level-${domain.key}`)
  const choose = (level: number | null) => onChange({ ...judged, level, why: null })
  function byNumber(event: KeyboardEvent<HTMLInputElement>) {
    if (!/^[1-5]$/.test(event.key)) return
    event.preventDefault()
    choose(Number(event.key))
    document.getElementById(event.key === '5' ? first : `${first}-${event.key}`)?.focus()
  }
  return (
    <fieldset className="levels" aria-describedby={error ? `${first}-error` : undefined}>
      <legend>{said(domain.name)}</legend>
      {error && (
        <p className="wrong" id={`${first}-error`}>
          {faultText(error)}
        </p>
      )}
      {[5, 4, 3, 2, 1].map((level) => (
        <label key={level} className="level">
          <input
            type="radio"
            id={level === 5 ? first : `${first}-${level}`}
            name={first}
            checked={judged.level === level}
            onChange={() => choose(level)}
            onKeyDown={byNumber}
          />
          <span>
            <strong>{levelName(of, level, said)}</strong>
            <br />
            {said(domain.levels[level - 1]!)}
          </span>
        </label>
      ))}
      {of.mayLeaveOut && (
        <TextField
          label={t('measure.leftOut')}
          optional
          name={`why-${domain.key}`}
          value={judged.why ?? ''}
          onChange={(why) =>
            onChange({ ...judged, why: why === '' ? null : why, level: why === '' ? judged.level : null })
          }
          error={undefined}
        />
      )}
      {remarks ? (
        <TextArea
          label={t('measure.remarkOn', { domain: said(domain.name) })}
          rows={2}
          optional
          name={`remark-${domain.key}`}
          value={judged.remark ?? ''}
          onChange={(remark) => onChange({ ...judged, remark: remark === '' ? null : remark })}
          error={undefined}
        />
      ) : (
        <p className="dim">{t('measure.healthClosed')}</p>
      )}
    </fieldset>
  )
}
