import { type AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listRoundCases } from '../../contract/round.ts'
import { nextInRound } from '../../rules/round.ts'
import { roundAt } from '../parts/addresses.ts'
import { monthName } from './parts/month.ts'
import { RoundCasePart } from './parts/RoundCasePart.tsx'
import { RoundEnd } from './parts/RoundEnd.tsx'

const everywhere = 'alle'
/** In the address, where there is none after this one. */
const atEnd = 'einde'

/** Every running dossier, one after another, with its mutation of the month. */
export function MonthlyRoundScreen() {
  const { search, go } = useAddress()
  const of = search['van'] ?? null
  const read = useRead(listRoundCases, wanted(of), { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { month, cases } = read.value
  const asked = search['dossier'] ?? null
  const here = asked === atEnd ? null : (asked ?? nextInRound(cases, null))
  const at = cases.findIndex(({ id }) => id === here)
  const one = cases[at]
  const left = cases.filter(({ done }) => !done).length
  const onward = (caseId: string) => roundAt(of, nextInRound(cases, caseId) ?? atEnd)
  return (
    <Page title={t('legalRound.title')} sentence={t('legalRound.sentence')} crumb={crumb()}>
      <div className="stack">
        <Whose of={of} round={read.value} />
        {cases.length === 0 ? (
          <Empty title={t('legalRound.none')}>{t(of === null ? 'legalRound.noneMine' : 'legalRound.noneAll')}</Empty>
        ) : one ? (
          <RoundCasePart
            key={one.id}
            of={one}
            place={`${t('legalRound.progress', { at: at + 1, of: cases.length })} · ${t('legalRound.left', { count: left })}`}
            after={onward(one.id)}
            onSkip={() => go(onward(one.id))}
          />
        ) : (
          <RoundEnd left={left} month={monthName(month)} again={roundAt(of, null)} />
        )}
      </div>
    </Page>
  )
}

const crumb = () => ({ to: '/juridisch', text: t('legal.title') })

const wanted = (of: string | null) =>
  of === null
    ? ({ whose: 'mine' } as const)
    : ({ whose: 'all', ...(of === everywhere ? {} : { locationId: of }) } as const)

/** Mine, or those of a location; each with how many are done this month. */
function Whose({ of, round }: { of: string | null; round: AnswerOf<typeof listRoundCases> }) {
  const { mine, locations, month } = round
  const said = (name: string, { running, done }: { running: number; done: number }) =>
    t('legalRound.filter', { name, running, done })
  return (
    <div>
      <nav className="filters" aria-label={t('legalRound.whoseRound')}>
        <FilterLink to={roundAt(null, null)} on={of === null}>
          {said(t('legalRound.mine'), mine)}
        </FilterLink>
        {locations.map((one) => (
          <FilterLink key={one.id} to={roundAt(one.id, null)} on={of === one.id}>
            {said(one.name, one)}
          </FilterLink>
        ))}
      </nav>
      <p className="dim">{t('legalRound.countsMean', { month: monthName(month) })}</p>
    </div>
  )
}
