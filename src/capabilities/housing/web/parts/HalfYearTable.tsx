import { formatDate, formatNumber } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import type { HalfYear } from '../../contract.ts'
import { halfName, type Line, linesOf, signed } from './words.ts'

type Props = {
  town: string
  halfYears: readonly HalfYear[]
  now: { year: number; half: number }
  today: string
  openTo: (at: { year: number; half: number }, what: string) => string
}

/** A line per half-year, the newest first; a number is a link to what it is made of. */
export function HalfYearTable({ town, halfYears, now, today, openTo }: Props) {
  const below = halfYears.filter((one) => one.realised + one.corrections < 0)
  return (
    <>
      <div className="scrollx" tabIndex={0} role="group" aria-label={t('housing.scrollTable')}>
        <table className="halfyears">
          <caption>
            <span className="w">{t('housing.tableCaption', { town, date: formatDate(today) })}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('housing.halfYear')}</th>
              {['opening', 'target', 'realised', 'corrections', 'closing'].map((name) => (
                <th key={name} scope="col" className="r">
                  {t(`housing.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {linesOf(halfYears, now).map((line) =>
              line.kind === 'gap' ? (
                <Gap key={`${line.from.year}-${line.from.half}`} line={line} />
              ) : (
                <HalfYearLine key={`${line.at.year}-${line.at.half}`} at={line.at} now={now} openTo={openTo} />
              ),
            )}
          </tbody>
        </table>
      </div>
      {below.map((one) => (
        <p key={`${one.year}-${one.half}`} className="notice calm">
          {t('housing.negative', {
            half: halfName(one),
            net: signed(one.realised + one.corrections),
            housed: one.realised,
            corrections: signed(one.corrections),
          })}
        </p>
      ))}
    </>
  )
}

function HalfYearLine({ at, now, openTo }: { at: HalfYear; now: Props['now']; openTo: Props['openTo'] }) {
  const running = at.year === now.year && at.half === now.half
  const ahead = at.year > now.year || (at.year === now.year && at.half > now.half)
  const number = (what: string, text: string) => (
    <td className="r num">
      <Link className="open" to={openTo(at, what)}>
        {text}
      </Link>
    </td>
  )
  return (
    <tr className={running ? 'now' : undefined}>
      <th scope="row">
        {halfName(at)} {running && <Tag on>{t('housing.runs')}</Tag>}
        {ahead && <Tag>{t('housing.isToCome')}</Tag>}
      </th>
      {number('begin', signed(at.opening))}
      {number('taakstelling', at.target === null ? t('ui.unknown') : formatNumber(at.target))}
      {number('gehuisvest', formatNumber(at.realised))}
      {at.corrections === 0 ? <td className="r num">0</td> : number('correcties', signed(at.corrections))}
      <td className="r num">
        <b>{signed(at.closing)}</b>
      </td>
    </tr>
  )
}

const Gap = ({ line }: { line: Extract<Line, { kind: 'gap' }> }) => (
  <tr className="gap">
    <th scope="row">
      {line.from === line.until
        ? halfName(line.from)
        : t('housing.gap', { from: halfName(line.from), until: halfName(line.until) })}
    </th>
    <td className="r" colSpan={2}>
      {t('housing.noTargetKnown')}
    </td>
    <td className="r num">{formatNumber(line.realised)}</td>
    <td className="r num">0</td>
    <td className="r">{t('ui.unknown')}</td>
  </tr>
)
