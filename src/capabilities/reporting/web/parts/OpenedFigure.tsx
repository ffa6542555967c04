import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatInstant, formatNumber } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { FigurePanel } from '#platform/web/ui/FigurePanel.tsx'
import { Icon } from '#platform/web/ui/Icon.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Figure, openFigure, openFinalisedFigure, type Report } from '../../contract.ts'
import { driftOf, figureIn, type OpenTo, said, shown, type Word } from './figures.ts'
import { Records } from './Records.tsx'

const atOnce = 200

type Props = { report: Report; figure: Figure; word: Word; openTo: OpenTo; closeTo: string }

/** What one figure means, of whom, over which days, and which records it counts as far as the reader may see them. */
export function OpenedFigure({ report, figure, word, openTo, closeTo }: Props) {
  const lang = language()
  const one = word === undefined ? figure : figure.split?.find((part) => part.word === word)
  const { from, until } = report.period
  const facts = [
    { name: t('reporting.counts'), value: figure.definition[lang] },
    { name: t('reporting.unit'), value: figure.unit[lang] },
    { name: t('reporting.population'), value: figure.population[lang] },
    { name: t('reporting.period'), value: t('reporting.span', { from: formatDate(from), until: formatDate(until) }) },
    { name: t('reporting.asOf'), value: <AsOf report={report} figure={figure} word={word} /> },
  ]
  return (
    <FigurePanel
      figure={shown(figure.key, one?.value ?? null, one?.hidden)}
      title={word === undefined ? figure.label[lang] : `${said(word)} · ${figure.label[lang]}`}
      facts={facts}
      closeTo={closeTo}
    >
      {figure.record === null ? (
        <Made report={report} figure={figure} over={one?.over} openTo={openTo} />
      ) : figure.open ? (
        <Counted report={report} figure={figure} word={word} />
      ) : (
        <p className="sm dim">{t('reporting.notForRole')}</p>
      )}
    </FigurePanel>
  )
}

/** The day of a live figure; of a finalised one when it was frozen, and whether it is still the same. */
function AsOf({ report, figure, word }: Pick<Props, 'report' | 'figure' | 'word'>) {
  if (report.state === 'live') return formatDate(report.asOf)
  const drift = driftOf(report, figure.key, word)
  return (
    <>
      {t('reporting.frozen', { at: report.finalisedAt ? formatInstant(report.finalisedAt) : '' })}{' '}
      {drift === null ? (
        <TermChip urgency="done">{t('reporting.sameSince')}</TermChip>
      ) : (
        <TermChip urgency="soon">{t('reporting.nowIs', { live: shown(figure.key, drift.live) })}</TermChip>
      )}
    </>
  )
}

/** What is computed has no records of its own: over how many it is, and the way to those. */
function Made({ over, ...props }: Pick<Props, 'report' | 'figure' | 'openTo'> & { over: Figure['over'] }) {
  if (props.figure.key.startsWith('housing.')) return <Sum {...props} />
  if (!over) return null
  return (
    <p className="sm">
      {t('reporting.over', { count: over.value })}{' '}
      <Link to={props.openTo('legal.closed')}>{t('reporting.toClosed')}</Link>
    </p>
  )
}

/** A balance counts nothing itself: the numbers that it is made of, each of which opens. */
function Sum({ report, figure, openTo }: Pick<Props, 'report' | 'figure' | 'openTo'>) {
  const parts = figure.key === 'housing.closing' ? ['opening', 'housed', 'corrections', 'target'] : []
  const to = `/huisvesting?gemeente=${report.municipality.id}`
  return (
    <>
      {parts.length > 0 && (
        <ol className="sum">
          {parts.map((name) => {
            const part = figureIn(report.chapters, `housing.${name}`)
            if (!part) return null
            const minus = name === 'target' && part.value !== null
            return (
              <li key={name}>
                <span>{part.label[language()]}</span>
                <Link className="open" to={openTo(part.key)}>
                  {shown('housing.opening', minus ? -part.value! : part.value, part.hidden)}
                </Link>
              </li>
            )
          })}
          <li className="tot">
            <span>{figure.label[language()]}</span>
            <b>{shown(figure.key, figure.value, figure.hidden)}</b>
          </li>
        </ol>
      )}
      {report.smallNumberLimit === null && (
        <p className="sm">
          <Link to={to}>{t('reporting.toHousing')}</Link>
        </p>
      )}
    </>
  )
}

function Counted({ report, figure, word }: Pick<Props, 'report' | 'figure' | 'word'>) {
  const { search, withSearch } = useAddress()
  const sheet = Math.max(1, Number(search['blad']) || 1)
  const part = word === undefined ? {} : word === null ? { wordless: 'yes' as const } : { dimension: word }
  const page = { key: figure.key, limit: atOnce, offset: (sheet - 1) * atOnce, ...part }
  const { from, until } = report.period
  const span = { municipalityId: report.municipality.id, from, until }
  const live = useRead(openFigure, { ...span, ...page }, { when: report.id === null, keep: true })
  const frozen = useRead(
    openFinalisedFigure,
    { reportId: report.id ?? '', ...page },
    { when: report.id !== null, keep: true },
  )
  const read = report.id === null ? live : frozen
  if (read.status !== 'ready') return <Waiting on={read} />
  const { records, shown: inSight, notShown } = read.value
  const sheets = Math.ceil(inSight / atOnce)
  const turn = (to: number, text: string) => <Link to={withSearch({ blad: to === 1 ? null : String(to) })}>{text}</Link>
  return (
    <>
      {records.length === 0 ? (
        <Empty title={t('reporting.noRecords')} />
      ) : (
        <Records figure={figure} records={records} word={word} />
      )}
      {sheets > 1 && (
        <p className="sheets">
          {sheet > 1 && turn(sheet - 1, t('reporting.earlier'))}
          <span className="dim">
            {t('reporting.sheet', {
              from: formatNumber((sheet - 1) * atOnce + 1),
              until: formatNumber(Math.min(inSight, sheet * atOnce)),
              total: formatNumber(inSight),
            })}
          </span>
          {sheet < sheets && turn(sheet + 1, t('reporting.later'))}
        </p>
      )}
      <p className="sm dim pe">
        <Icon name="eye" /> <span>{notShown[language()]}</span>
      </p>
    </>
  )
}
