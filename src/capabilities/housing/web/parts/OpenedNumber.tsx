import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatNumber, shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { FigurePanel } from '#platform/web/ui/FigurePanel.tsx'
import { Icon } from '#platform/web/ui/Icon.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Correction, type HalfYear, openHoused } from '../../contract.ts'
import { firstDay, lastDay } from '../../rules/balance.ts'
import { halfName, signed } from './words.ts'

export const numbers = ['begin', 'taakstelling', 'gehuisvest', 'gepland', 'correcties'] as const
export type OpenNumber = (typeof numbers)[number]

type Props = {
  what: OpenNumber
  at: HalfYear
  /** Counted up to and including this day, and never beyond the half-year. */
  on: string
  municipality: { id: string; name: string }
  corrections: readonly Correction[]
  may: { manage: boolean; openHoused: boolean }
  closeTo: string
}

/** What one number of a half-year means, and what it is made of. */
export function OpenedNumber(props: Props) {
  const { what, at, municipality, closeTo } = props
  const until = what === 'gepland' || lastDay(at) < props.on ? lastDay(at) : props.on
  const facts = [
    { name: t('housing.panel.counts'), value: t(`housing.means.${what}`) },
    { name: t('housing.panel.unit'), value: t('housing.panel.persons') },
    { name: t('housing.municipality'), value: municipality.name },
    { name: t('housing.halfYear'), value: halfName(at) },
    {
      name: t('housing.panel.asOf'),
      value: what === 'begin' ? formatDate(firstDay(at)) : formatDate(until),
    },
  ]
  return (
    <FigurePanel figure={figureOf(props)} title={t(`housing.panel.title.${what}`)} facts={facts} closeTo={closeTo}>
      <Inside {...props} />
    </FigurePanel>
  )
}

function figureOf({ what, at, on, corrections }: Props): string {
  switch (what) {
    case 'begin':
      return signed(at.opening)
    case 'taakstelling':
      return at.target === null ? t('ui.unknown') : formatNumber(at.target)
    case 'gehuisvest':
      return formatNumber(at.realised)
    case 'gepland':
      return formatNumber(at.planned)
    case 'correcties':
      return signed(within(corrections, at, on).reduce((sum, one) => sum + one.persons, 0))
  }
}

const within = (corrections: readonly Correction[], at: HalfYear, on: string) =>
  corrections.filter(
    ({ correctedOn }) => correctedOn >= firstDay(at) && correctedOn <= lastDay(at) && correctedOn <= on,
  )

function Inside(props: Props) {
  switch (props.what) {
    case 'begin':
    case 'taakstelling':
      return <FromTarget {...props} />
    case 'gehuisvest':
    case 'gepland':
      return props.may.openHoused ? <Housed {...props} /> : <p className="sm dim">{t('housing.panel.notForRole')}</p>
    case 'correcties':
      return <Corrections {...props} />
  }
}

/** Stated by somebody or carried over; where the two differ, both. */
function FromTarget({ what, at, may, municipality }: Props) {
  const source =
    at.carried !== null
      ? t('housing.panel.disagrees', { stated: signed(at.stated), carried: signed(at.carried) })
      : at.stated !== null
        ? t('housing.panel.stated')
        : at.opening === null
          ? t('housing.panel.notCarried')
          : t('housing.panel.carried')
  return (
    <>
      {what === 'begin' && <p>{source}</p>}
      {may.manage && (
        <div>
          <LinkButton
            small
            icon="edit"
            to={`/huisvesting/taakstelling?gemeente=${municipality.id}&jaar=${at.year}&half=${at.half}`}
          >
            {t(at.targetId ? 'housing.editTarget' : 'housing.setTarget')}
          </LinkButton>
        </div>
      )}
    </>
  )
}

function Corrections({ corrections, at, on, may, municipality }: Props) {
  const own = within(corrections, at, on)
  const to = `/huisvesting/correctie?gemeente=${municipality.id}`
  return (
    <>
      {own.length === 0 ? (
        <Empty title={t('housing.noCorrections')} />
      ) : (
        <ul className="rows">
          {own.map((one) => (
            <li key={one.id}>
              <div>
                {may.manage ? (
                  <Link className="who" to={`${to}&correctie=${one.id}`}>
                    {signed(one.persons)}
                  </Link>
                ) : (
                  <span className="who">{signed(one.persons)}</span>
                )}
                <p dir="auto">{one.reason}</p>
              </div>
              <span className="sm dim">{shortDate(one.correctedOn)}</span>
            </li>
          ))}
        </ul>
      )}
      {may.manage && (
        <div>
          <LinkButton small icon="plus" to={to}>
            {t('housing.correct')}
          </LinkButton>
        </div>
      )}
    </>
  )
}

function Housed({ what, at, on, municipality }: Props) {
  const read = useRead(openHoused, {
    municipalityId: municipality.id,
    year: at.year,
    half: at.half,
    planned: what === 'gepland' ? 'yes' : 'no',
    ...(what === 'gepland' ? {} : { on }),
  })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { persons } = read.value
  return (
    <>
      {persons.length === 0 ? (
        <Empty title={t('housing.panel.nobody')} />
      ) : (
        <div className="plist" tabIndex={0} role="group" aria-label={t(`housing.panel.title.${what}`)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('housing.panel.name')}</th>
                <th scope="col" className="r">
                  {t('housing.panel.age')}
                </th>
                <th scope="col" className="r">
                  {t('housing.panel.date')}
                </th>
              </tr>
            </thead>
            <tbody>
              {persons.map((one) => {
                const name = one.name ?? t('housing.panel.number', { number: one.number })
                return (
                  <tr key={one.placementId}>
                    <th scope="row">{one.clientId ? <Link to={`/clienten/${one.clientId}`}>{name}</Link> : name}</th>
                    <td className="r num">{one.age ?? '–'}</td>
                    <td className="r num">{shortDate(one.on)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      <p className="sm dim pe">
        <Icon name="eye" /> <span>{t('housing.panel.everybody')}</span>
      </p>
    </>
  )
}
