import { useRead } from '#platform/web/api/use-read.ts'
import { isPlainDate } from '#kernel/dates.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { DateField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Empty, faultText, Waiting } from '#platform/web/ui/Waiting.tsx'
import { getDetails } from '../../contract/details.ts'
import { type FileAsOf, getFileAsOf, type Stood } from '../../contract/as-of.ts'
import { mergeFields } from '../../contract/doubles.ts'
import { displayName } from '../../rules/person.ts'
import '../clients.css'
import '../doubles/doubles.css'
import { stretchText } from '../parts/said.ts'
import { fieldText } from '../doubles/shown.ts'

/** What stood in the file on a day that one chooses, beside what stands there now. */
export function AsOfScreen({ clientId }: { clientId: string }) {
  const details = useRead(getDetails, { clientId })
  const { search, withSearch, go } = useAddress()
  const day = search['dag'] ?? ''
  const read = useRead(getFileAsOf, { clientId, stoodOn: day }, { when: isPlainDate(day), keep: true })
  if (details.status !== 'ready') return <Waiting on={details} />
  const fault = read.problem?.faults.find(({ pointer }) => pointer === '/stoodOn')
  return (
    <Page
      title={t('doubles.asOf.title')}
      sentence={t('doubles.asOf.sentence')}
      crumb={{ to: `/clienten/${clientId}?deel=gegevens`, text: displayName(details.value.client) }}
    >
      <div className="form">
        <DateField
          label={t('doubles.asOf.day')}
          name="dag"
          value={day === '' ? null : day}
          onChange={(on) => go(withSearch({ dag: on }), true)}
          error={
            fault
              ? faultText(fault.code)
              : day !== '' && !isPlainDate(day)
                ? faultText('fault/date-does-not-exist')
                : undefined
          }
        />
      </div>
      {read.status === 'ready' && isPlainDate(day) && <Beside answer={read.value} day={day} />}
      {read.status === 'failed' && !fault && <Waiting on={read} />}
    </Page>
  )
}

function Beside({ answer: { stood, now }, day }: { answer: FileAsOf; day: string }) {
  if (!stood) return <Empty title={t('doubles.asOf.notThere', { date: formatDate(day) })} />
  const rows = rowsOf(stood, now)
  return (
    <Section
      title={t('doubles.asOf.on', { date: formatDate(day) })}
      count={t('doubles.asOf.other', { count: rows.filter(differs).length })}
    >
      <table className="asof">
        <thead>
          <tr>
            <th scope="col">{t('doubles.asOf.what')}</th>
            <th scope="col">{t('doubles.asOf.before')}</th>
            <th scope="col">{t('doubles.asOf.now')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} className={differs(row) ? 'other' : undefined}>
              <th scope="row">{row.name}</th>
              <td dir="auto">{row.before || <span className="dim">{t('doubles.nothing')}</span>}</td>
              <td dir="auto" data-label={t('doubles.asOf.now')}>
                {differs(row) ? row.now || t('doubles.nothing') : <span className="dim">{t('doubles.asOf.same')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

type Row = { name: string; before: string; now: string }
const differs = ({ before, now }: Row) => before !== now

function rowsOf(before: Stood, now: Stood): Row[] {
  const fields = mergeFields.map((field) => ({
    name: t(`doubles.field.${field}`),
    before: fieldText(field, before.values),
    now: fieldText(field, now.values),
  }))
  const lists = Object.entries(listTexts).map(([name, text]) => ({
    name: t(`doubles.hangs.${name}`),
    before: text(before),
    now: text(now),
  }))
  return [...fields, ...lists].filter((row) => row.before !== '' || row.now !== '')
}

const listTexts: Readonly<Record<string, (of: Stood) => string>> = {
  client_name: ({ values }) => values.otherNames.join(', '),
  client_nationality: ({ lines }) => lines.nationalities.join(', '),
  client_language: ({ lines }) => lines.languages.join(', '),
  client_identifier: ({ lines }) => lines.numbers.join(', '),
  residence_permit: ({ lines }) =>
    lines.permits.map((permit) => `${t(`details.permit.kinds.${permit.kind}`)}, ${stretchText(permit)}`).join('; '),
}
