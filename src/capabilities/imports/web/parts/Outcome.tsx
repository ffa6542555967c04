import { useMediaQuery } from '@mantine/hooks'
import { formatNumber } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Table, type TableColumn } from '#platform/web/ui/Table.tsx'
import { Empty } from '#platform/web/ui/Waiting.tsx'
import type { ImportBatch, KindSummary } from '../../contract.ts'
import { kindNames } from '../../rules/kinds.ts'
import '../imports.css'
import { kindName, linesText, reasonName } from './words.ts'

type KindRow = { kind: string; counts: KindSummary }
const countNames = ['taken', 'updated', 'unchanged', 'held', 'refused', 'declined'] as const

/** What becomes, or became, of the rows: per kind, and why some of them are not taken. */
export function Outcome({ batch }: { batch: ImportBatch }) {
  // On a phone the table is a line per kind: nothing is said of what is not there.
  const phone = useMediaQuery('(max-width: 47.99rem)')
  const { kinds = {}, reasons = [], warnings = [] } = batch.summary
  const rows = kindNames
    .flatMap((kind): KindRow[] => (kinds[kind] ? [{ kind, counts: kinds[kind] }] : []))
    .filter(({ counts }) => Object.values(counts).some((count) => count > 0))
  const shown = countNames.filter((name) => name !== 'declined' || rows.some(({ counts }) => counts.declined > 0))
  const columns: TableColumn<KindRow>[] = [
    { heading: t('imports.column.kind'), head: true, cell: ({ kind }) => kindName(kind) },
    ...shown.map(
      (name): TableColumn<KindRow> => ({
        heading: t(`imports.column.${name}`),
        label: t(`imports.column.${name}`),
        number: true,
        cell: ({ counts }) => {
          if (counts[name] > 0) return formatNumber(counts[name])
          return phone && name !== 'taken' ? null : <span className="dim">0</span>
        },
      }),
    ),
  ]
  const refused = reasons.filter((reason) => reason.outcome === 'refused')
  const held = reasons.filter((reason) => reason.outcome === 'held')
  const title = t(batch.state === 'previewed' ? 'imports.previewTitle' : 'imports.result')
  return (
    <>
      <Section title={title}>
        <Table columns={columns} rows={rows} keyOf={({ kind }) => kind} caption={title} flow />
      </Section>
      {refused.length + held.length === 0 && <Empty title={t('imports.allGood')} />}
      <Remarks title={t('imports.refusedTitle')} text={t('imports.refusedText')} remarks={refused} />
      <Remarks title={t('imports.heldTitle')} text={t('imports.heldText')} remarks={held} />
      <Remarks title={t('imports.warningsTitle')} remarks={warnings} />
    </>
  )
}

type Remark = { kind: string; code: string; count: number; lines: readonly number[]; column?: string | null }

function Remarks({ title, text, remarks }: { title: string; text?: string; remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null
  return (
    <Section title={title} count={formatNumber(remarks.reduce((sum, { count }) => sum + count, 0))}>
      {text && <p className="dim">{text}</p>}
      <Rows label={title}>
        {remarks.map((remark) => (
          <Row
            key={`${remark.kind} ${remark.column ?? ''} ${remark.code}`}
            title={[remark.column, reasonName(remark.code)].filter(Boolean).join(': ')}
            detail={`${kindName(remark.kind)}, ${linesText(remark.lines, remark.count)}`}
            end={<span className="num">{formatNumber(remark.count)}</span>}
          />
        ))}
      </Rows>
    </Section>
  )
}
