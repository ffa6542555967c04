import type { AnswerOf } from '#kernel/endpoint.ts'
import { addressOf } from '#platform/web/api/call.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { useForm } from '#platform/web/forms/use-form.ts'
import { formatDate, formatInstant } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { CheckField, TextField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Table } from '#platform/web/ui/Table.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, faultText, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type CheckedLine, confirmMonth, downloadMonthlyCheck, getMonthlyCheck } from '../../contract/board.ts'
import { monthName } from './words.ts'

type Check = AnswerOf<typeof getMonthlyCheck>

/** The check of a month: what began, right or not, and then it stands. */
export function MonthlyCheckScreen({ locationId, month }: { locationId: string; month: string }) {
  const read = useRead(getMonthlyCheck, { locationId, month })
  if (read.status !== 'ready') return <Waiting on={read} />
  const check = read.value
  const { location, lines, confirmed, may } = check
  const title = t('board.check.title', { month: monthName(month) })
  return (
    <Page
      title={title}
      sentence={
        confirmed
          ? t('board.check.confirmed', { at: formatInstant(confirmed.at), who: confirmed.who ?? '–' })
          : t('board.check.sentence', { location: location.name })
      }
      crumb={{ to: '/begeleiding', text: t('board.title') }}
      actions={
        confirmed && (
          <LinkButton
            download
            icon="download"
            to={addressOf(downloadMonthlyCheck, { locationId, month, lang: language() })}
          >
            {t('board.check.download')}
          </LinkButton>
        )
      }
    >
      {lines.length === 0 && <Empty title={t('board.check.none')} />}
      {may.confirm ? <Looking key={month} check={check} /> : <Looked lines={lines} caption={title} />}
      {!confirmed && !may.confirm && <p className="dim">{t('board.check.later')}</p>}
      {check.earlier.length > 0 && (
        <Section title={t('board.check.earlier')}>
          <Rows label={t('board.check.earlier')}>
            {check.earlier.map((one) => (
              <Row key={one} to={`/begeleiding/maand/${locationId}/${one}`} title={monthName(one)} />
            ))}
          </Rows>
        </Section>
      )}
    </Page>
  )
}

const columns = [
  {
    heading: () => t('board.check.client'),
    head: true,
    cell: ({ client }: CheckedLine) => <Link to={`/clienten/${client.id}`}>{client.name}</Link>,
  },
  { heading: () => t('board.check.kind'), cell: ({ kind }: CheckedLine) => kind },
  { heading: () => t('board.check.startedOn'), cell: ({ startedOn }: CheckedLine) => formatDate(startedOn) },
  { heading: () => t('board.check.guide'), cell: ({ guide }: CheckedLine) => guide ?? '–' },
]
const said = columns.map(({ heading, ...column }) => ({ ...column, heading }))

function Looked({ lines, caption }: { lines: readonly CheckedLine[]; caption: string }) {
  if (lines.length === 0) return null
  return (
    <Table
      caption={caption}
      flow
      columns={[
        ...said.map(({ heading, ...column }) => ({ ...column, heading: heading() })),
        {
          heading: t('board.check.right'),
          cell: ({ isRight, remark }) => (isRight === null ? '–' : isRight ? t('board.check.yes') : remark),
        },
      ]}
      rows={lines}
      keyOf={({ trajectoryId }) => trajectoryId}
    />
  )
}

type Said = { trajectoryId: string; isRight: boolean; remark: string | null }
type CheckForm = { lines: Said[] }

/** Everything is right until somebody says what is not: most months take one press. */
function Looking({ check }: { check: Check }) {
  const nothingSaved = useTryingOut()
  const { location, month, lines } = check
  const form = useForm<CheckForm>({
    schema: confirmMonth.input,
    initial: { lines: lines.map(({ trajectoryId }) => ({ trajectoryId, isRight: true, remark: null })) },
    draft: `monthly-check-${location.id}-${month}`,
    complete: ({ lines: all }) => ({
      locationId: location.id,
      month,
      lines: all.map((line) => ({ ...line, remark: line.isRight ? null : line.remark?.trim() || null })),
    }),
  })
  const confirm = useCommand(confirmMonth, {
    refreshes: 'all',
    onDone: () => {
      form.done()
      toast(t('board.check.done', { month: monthName(month) }))
    },
  })
  const faults = confirm.problem?.faults ?? []
  const set = (at: number, change: Partial<Said>) =>
    form.set(
      'lines',
      form.values.lines.map((line, i) => (i === at ? { ...line, ...change } : line)),
    )
  async function submit() {
    const wish = form.check()
    if (wish) await confirm.run(wish as never)
  }
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!nothingSaved) void submit()
      }}
    >
      {form.restored && form.kept && <p className="notice calm">{t('ui.restored')}</p>}
      {lines.map((line, at) => {
        const value = form.values.lines[at] ?? { trajectoryId: line.trajectoryId, isRight: true, remark: null }
        const fault = faults.find(({ pointer }) => pointer === `/lines/${at}/remark`)
        return (
          <fieldset key={line.trajectoryId} className="field">
            <legend>
              <Link to={`/clienten/${line.client.id}`}>{line.client.name}</Link>
            </legend>
            <p className="dim">
              {[line.kind, formatDate(line.startedOn), line.guide ?? t('board.check.noGuide')].join(' · ')}
            </p>
            <CheckField
              label={t('board.check.isRight')}
              value={value.isRight}
              onChange={(isRight) => set(at, { isRight })}
            />
            {!value.isRight && (
              <TextField
                label={t('board.check.what')}
                value={value.remark ?? ''}
                onChange={(remark) => set(at, { remark })}
                error={fault && faultText(fault.code)}
              />
            )}
          </fieldset>
        )
      })}
      {confirm.problem && !faults.some(({ pointer }) => pointer.endsWith('/remark')) && (
        <Notice problem={confirm.problem} />
      )}
      <div className="acts">
        <Button submit go busy={confirm.busy} disabled={nothingSaved}>
          {t('board.check.confirm', { month: monthName(month) })}
        </Button>
      </div>
    </form>
  )
}
