import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Table } from '#platform/web/ui/Table.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type BoardCard, getBalance, getBoard, type HalfYear } from '../contract.ts'
import { halfYearOf } from '../rules/balance.ts'
import { BalanceChart } from './BalanceChart.tsx'
import { balanceWords, halfName, signed } from './words.ts'

/** Target, realised and balance of a municipality, and who waits for a home. */
export function HousingScreen() {
  const { search, withSearch } = useAddress()
  const wanted = search['gemeente']
  const read = useRead(getBalance, wanted ? { municipalityId: wanted } : {}, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { municipality, municipalities, halfYears, months, corrections, waiting, today, may } = read.value
  if (!municipality) {
    return (
      <Page title={t('housing.title')}>
        <Empty title={t('housing.noMunicipality')}>{t('housing.noMunicipalityHelp')}</Empty>
      </Page>
    )
  }
  const now = halfYearOf(today)
  const current = halfYears.find((one) => one.year === now.year && one.half === now.half) ?? halfYears.at(-1)
  const targetTo = `/huisvesting/taakstelling?gemeente=${municipality.id}`
  return (
    <Page
      title={t('housing.titleIn', { name: municipality.name })}
      sentence={current ? sentenceOf(current, waiting) : t('housing.noTargets')}
      actions={
        may.manage && (
          <>
            <LinkButton icon="plus" to={targetTo}>
              {t('housing.setTarget')}
            </LinkButton>
            <LinkButton to={`/huisvesting/correctie?gemeente=${municipality.id}`}>{t('housing.correct')}</LinkButton>
          </>
        )
      }
    >
      {municipalities.length > 1 && (
        <div className="filters">
          {municipalities.map((one) => (
            <FilterLink key={one.id} to={withSearch({ gemeente: one.id })} on={one.id === municipality.id}>
              {one.name}
            </FilterLink>
          ))}
        </div>
      )}
      {halfYears.length === 0 ? (
        <Empty title={t('housing.noTargets')}>{t('housing.noTargetsHelp')}</Empty>
      ) : (
        <Section title={t('housing.balance')}>
          <BalanceChart months={months} today={today} />
          <HalfYears halfYears={halfYears} now={now} editTo={may.manage ? targetTo : null} />
          <p className="sm dim">{t('housing.rule')}</p>
        </Section>
      )}
      {corrections.length > 0 && (
        <Section title={t('housing.corrections')}>
          <Rows>
            {corrections.map((one) => (
              <Row
                key={one.id}
                {...(may.manage
                  ? { to: `/huisvesting/correctie?gemeente=${municipality.id}&correctie=${one.id}` }
                  : {})}
                title={`${signed(one.persons)} ${t('housing.persons')}`}
                detail={one.reason}
                end={<span className="sm dim">{shortDate(one.correctedOn)}</span>}
              />
            ))}
          </Rows>
        </Section>
      )}
      {may.seePeople && <Board municipalityId={municipality.id} />}
    </Page>
  )
}

function sentenceOf(one: HalfYear, waiting: number): string {
  const left = one.target === null ? null : Math.max(0, one.target - one.realised - one.corrections)
  const start = t('housing.sentence', {
    half: halfName(one),
    realised: one.realised,
    target: one.target ?? t('ui.unknown'),
  })
  return [
    start,
    left === null ? '' : t('housing.left', { count: left }),
    balanceWords(one.closing),
    waiting > 0 ? t('housing.waiting', { count: waiting }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function HalfYears({
  halfYears,
  now,
  editTo,
}: {
  halfYears: readonly HalfYear[]
  now: { year: number; half: number }
  editTo: string | null
}) {
  const rows = [...halfYears].reverse()
  return (
    <Table
      caption={t('housing.balance')}
      rows={rows}
      keyOf={(one) => `${one.year}-${one.half}`}
      columns={[
        {
          heading: t('housing.halfYear'),
          head: true,
          cell: (one) => {
            const name =
              one.year === now.year && one.half === now.half ? <strong>{halfName(one)}</strong> : halfName(one)
            return editTo ? <Link to={`${editTo}&jaar=${one.year}&half=${one.half}`}>{name}</Link> : name
          },
        },
        { heading: t('housing.opening'), number: true, cell: (one) => signed(one.opening) },
        { heading: t('housing.target'), number: true, cell: (one) => one.target ?? t('ui.unknown') },
        { heading: t('housing.realised'), number: true, cell: (one) => one.realised },
        {
          heading: t('housing.corrections'),
          number: true,
          cell: (one) => (one.corrections === 0 ? '' : signed(one.corrections)),
        },
        {
          heading: t('housing.closing'),
          number: true,
          cell: (one) => (
            <>
              {signed(one.closing)}
              {one.realised + one.corrections < 0 && <span className="sm dim"> {t('housing.negative')}</span>}
              {one.carried !== null && (
                <span className="sm dim">
                  {' '}
                  {t('housing.disagrees', { stated: signed(one.stated), carried: signed(one.carried) })}
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

function Board({ municipalityId }: { municipalityId: string }) {
  const read = useRead(getBoard, { municipalityId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { waiting, housed } = read.value
  return (
    <div className="duo-board">
      <Section title={t('housing.boardWaiting')} count={String(waiting.length)}>
        <Cards cards={waiting} none={t('housing.boardWaitingNone')} date={(card) => card.allocatedOn} />
      </Section>
      <Section title={t('housing.boardHoused')} count={String(housed.length)}>
        <Cards cards={[...housed].reverse()} none={t('housing.boardHousedNone')} date={(card) => card.housedOn} />
      </Section>
    </div>
  )
}

const Cards = ({
  cards,
  none,
  date,
}: {
  cards: readonly BoardCard[]
  none: string
  date: (card: BoardCard) => string | null
}) =>
  cards.length === 0 ? (
    <Empty title={none} />
  ) : (
    <Rows>
      {cards.map((card) => {
        const on = date(card)
        return (
          <Row
            key={card.placementId}
            to={`/clienten/${card.clientId}/huisvesting/${card.placementId}`}
            title={card.name}
            detail={[t('housing.householdOf', { count: card.householdSize }), card.dwelling, card.arrangement]
              .filter(Boolean)
              .join(' · ')}
            end={on && <span className="sm dim">{shortDate(on)}</span>}
          />
        )
      })}
    </Rows>
  )
