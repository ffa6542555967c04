import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Table } from '#platform/web/ui/Table.tsx'
import type { Figure } from '../../contract.ts'
import { numberOf } from '../../rules/chapters.ts'
import { opens, type OpenTo, said, shown } from './figures.ts'

/** One line per programme, one column per figure: what belongs together stands together. */
export function ProgrammeTable({ figures, openTo }: { figures: readonly Figure[]; openTo: OpenTo }) {
  const lang = language()
  const split = figures.filter((figure) => figure.split !== null)
  const words = [...new Set(split.flatMap((figure) => figure.split!.map(({ word }) => word)))]
  const partOf = (figure: Figure, word: string | null) => figure.split?.find((one) => one.word === word)
  const rows = words.filter((word) => split.some((figure) => numberOf(partOf(figure, word)) !== 0))
  if (rows.length === 0) return null
  return (
    <Table
      caption={t('reporting.programmesCaption')}
      rows={rows}
      keyOf={(word) => word ?? ''}
      columns={[
        { heading: t('reporting.programme'), head: true, cell: (word) => <bdi>{said(word)}</bdi> },
        ...split.map((figure) => ({
          heading: figure.label[lang],
          number: true,
          cell: (word: string | null) => {
            const part = partOf(figure, word)
            const number = shown(figure.key, part?.value ?? 0, part?.hidden)
            if (!opens(figure) || !part?.value) return number
            return (
              <Link className="open" to={openTo(figure.key, word)}>
                {number}
              </Link>
            )
          },
        })),
      ]}
    />
  )
}
