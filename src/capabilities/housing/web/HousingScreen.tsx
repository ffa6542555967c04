import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { getBalance } from '../contract.ts'
import { halfYearOf } from '../rules/balance.ts'
import { Board } from './parts/Board.tsx'
import { HalfYearChart } from './parts/HalfYearChart.tsx'
import { HalfYearTable } from './parts/HalfYearTable.tsx'
import { HowCounted } from './parts/HowCounted.tsx'
import { numbers, OpenedNumber } from './parts/OpenedNumber.tsx'
import { sentenceOf } from './parts/words.ts'
import './housing.css'

type Balance = AnswerOf<typeof getBalance>
type Town = NonNullable<Balance['municipality']>

/** Target, realised and balance of a municipality, and who is on the way to a home. All of it in the address. */
export function HousingScreen() {
  const { search } = useAddress()
  const [wanted, on] = [search['gemeente'], search['op']]
  const read = useRead(
    getBalance,
    { ...(wanted ? { municipalityId: wanted } : {}), ...(on ? { on } : {}) },
    { keep: true },
  )
  if (read.status !== 'ready') return <Waiting on={read} />
  const { municipality } = read.value
  if (municipality) return <OfTown balance={read.value} municipality={municipality} />
  return (
    <Page title={t('housing.title')}>
      <Empty title={t('housing.noMunicipality')}>{t('housing.noMunicipalityHelp')}</Empty>
    </Page>
  )
}

function OfTown({ balance, municipality }: { balance: Balance; municipality: Town }) {
  const { withSearch } = useAddress()
  const { halfYears, today, may, asOf } = balance
  const onDay = useAsOfDay(balance)
  const opened = useOpened(balance, municipality)
  const now = halfYearOf(today)
  const running = halfYears.find((one) => one.year === now.year && one.half === now.half)
  const openTo = (at: { year: number; half: number }, what: string) =>
    withSearch({ open: `${at.year}-${at.half}-${what}` })
  const page = (
    <Page
      title={t('housing.title')}
      sentence={halfYears.length === 0 ? t('housing.noTargets') : sentenceOf(running)}
      actions={<Actions balance={balance} municipality={municipality} />}
    >
      <Towns municipalities={balance.municipalities} chosen={municipality.id} />
      {halfYears.length === 0 ? (
        <Empty title={t('housing.noTargets')}>{t('housing.noTargetsHelp')}</Empty>
      ) : (
        <div className="cols bal">
          <Section title={t('housing.perHalfYear')} count={t('housing.unit')}>
            <HalfYearChart halfYears={halfYears} now={now} />
          </Section>
          <HowCounted asOf={asOf} running={running} today={today} on={onDay} openTo={openTo} />
        </div>
      )}
      {may.seePeople && <Board municipalityId={municipality.id} allHousedTo={openTo(now, 'gehuisvest')} />}
      {halfYears.length > 0 && (
        <Section
          title={t('housing.figures')}
          end={
            may.manage && (
              <Link to={`/huisvesting/taakstelling?gemeente=${municipality.id}`}>{t('housing.setTarget')}</Link>
            )
          }
        >
          <HalfYearTable town={municipality.name} halfYears={halfYears} now={now} today={today} openTo={openTo} />
        </Section>
      )}
    </Page>
  )
  if (!opened) return page
  return (
    <div className="with-panel">
      {page}
      <OpenedNumber {...opened} closeTo={withSearch({ open: null })} />
    </div>
  )
}

/** The day of the sum; a day before the first target has no sum, but it is still the day that was asked for. */
function useAsOfDay({ asOf, today }: Balance): string {
  const { search } = useAddress()
  return asOf?.on ?? search['op'] ?? today
}

/** The number that the address opens, as the sum of that day has it; null for an address that opens nothing. */
function useOpened(balance: Balance, municipality: Town) {
  const { search } = useAddress()
  const parts = /^(\d{4})-([12])-([a-z]+)$/.exec(search['open'] ?? '')
  const what = numbers.find((one) => one === parts?.[3])
  const at = balance.halfYears.find((one) => String(one.year) === parts?.[1] && String(one.half) === parts?.[2])
  if (!what || !at) return null
  const { asOf, today, corrections, may } = balance
  const sameHalf = asOf !== null && asOf.year === at.year && asOf.half === at.half
  const on = sameHalf ? asOf.on : today
  return { what, at: sameHalf ? { ...at, realised: asOf.realised } : at, on, municipality, corrections, may }
}

function Actions({ balance: { may, halfYears }, municipality }: { balance: Balance; municipality: Town }) {
  const of = `gemeente=${municipality.id}`
  return (
    <>
      {may.manage &&
        (halfYears.length === 0 ? (
          <LinkButton go={!may.place} to={`/huisvesting/taakstelling?${of}`}>
            {t('housing.setTarget')}
          </LinkButton>
        ) : (
          <LinkButton to={`/huisvesting/correctie?${of}`}>{t('housing.correction')}</LinkButton>
        ))}
      {may.place && (
        <LinkButton go icon="plus" to={`/huisvesting/koppeling?${of}`}>
          {t('housing.allocation')}
        </LinkButton>
      )}
    </>
  )
}

const fewTowns = 6

function Towns({ municipalities, chosen }: { municipalities: readonly Town[]; chosen: string }) {
  const { withSearch, go } = useAddress()
  const to = (id: string | null) => withSearch({ gemeente: id, open: null, op: null })
  if (municipalities.length < 2) return null
  if (municipalities.length > fewTowns) {
    return (
      <div className="towns">
        <SelectField
          label={t('housing.municipality')}
          choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={(id) => id && go(to(id))}
        />
      </div>
    )
  }
  return (
    <nav className="filters towns" aria-label={t('housing.municipality')}>
      {municipalities.map(({ id, name }) => (
        <FilterLink key={id} to={to(id)} on={id === chosen}>
          {name}
        </FilterLink>
      ))}
    </nav>
  )
}
