import { t } from '#platform/web/i18n/t.ts'
import { Table, type TableColumn } from '#platform/web/ui/Table.tsx'
import type { Domain, Instrument, Measurement } from '../../contract/measurements.ts'
import type { DomainShift } from '../../rules/measurements.ts'
import { levelName, useSaid } from './words.ts'

type Props = { of: Instrument; measurement: Measurement; shifts?: readonly DomainShift[] | undefined; caption: string }

/** What the picture shows, in words. */
export function LevelTable({ of, measurement, shifts, caption }: Props) {
  const said = useSaid()
  const judged = (domain: Domain) => measurement.judged.find((one) => one.domain === domain.key)
  const shiftOf = (domain: Domain) => shifts?.find((one) => one.domain === domain.key)
  const columns: TableColumn<Domain>[] = [
    { heading: t('measure.domain'), head: true, cell: (domain) => said(domain.name) },
    {
      heading: t('measure.level'),
      label: t('measure.level'),
      cell: (domain) => {
        const one = judged(domain)
        if (one?.level) return levelName(of, one.level, said)
        return one?.why ? t('measure.leftOutWhy', { why: one.why }) : t('measure.notJudged')
      },
    },
  ]
  if (shifts)
    columns.push({
      heading: t('measure.change'),
      label: t('measure.change'),
      cell: (domain) => {
        const shift = shiftOf(domain)
        if (!shift) return '–'
        const words = t(`measure.shift.${shift.shift}`, { before: shift.before, after: shift.after })
        return shift.mappedFrom
          ? `${words} ${t('measure.mapped', { domain: t(`measure.of2013.${shift.mappedFrom}`) })}`
          : words
      },
    })
  else
    columns.push({
      heading: t('measure.remark'),
      label: t('measure.remark'),
      cell: (domain) => judged(domain)?.remark ?? '',
    })
  return <Table caption={caption} flow columns={columns} rows={of.domains} keyOf={({ key }) => key} />
}
