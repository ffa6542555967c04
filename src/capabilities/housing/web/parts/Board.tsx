import { daysBetween } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type BoardCard, getBoard, stages } from '../../contract.ts'
import { type BoardHousehold, groupByHousehold } from '../../rules/board.ts'

const mostHoused = 6

/** From allocation to key, a card per household. */
export function Board({ municipalityId, allHousedTo }: { municipalityId: string; allHousedTo: string }) {
  const read = useRead(getBoard, { municipalityId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { cards, today } = read.value
  const households = groupByHousehold(cards)
  const waiting = households.filter(({ stage }) => stage !== 'housed')
  const persons = cards.filter(({ stage }) => stage !== 'housed').length
  return (
    <Section
      title={t('housing.board')}
      count={[t('housing.households', { count: waiting.length }), t('housing.personsWait', { count: persons })].join(
        ', ',
      )}
      end={<Link to={`/huisvesting/woningen?gemeente=${municipalityId}`}>{t('housing.dwellings')}</Link>}
    >
      {cards.length === 0 ? (
        <Empty title={t('housing.boardEmpty')}>{t('housing.boardEmptyHelp')}</Empty>
      ) : (
        <div className="lanes">
          {stages.map((stage) => {
            const own = households.filter((one) => one.stage === stage)
            const shown = stage === 'housed' ? own.toReversed().slice(0, mostHoused) : own
            return (
              <section key={stage} className="lane" aria-label={t(`housing.stage.${stage}`)}>
                <h3>
                  {t(`housing.stage.${stage}`)} <span>{own.length}</span>
                </h3>
                <ul>
                  {shown.map((one) => (
                    <Card key={one.id} household={one} today={today} />
                  ))}
                </ul>
                {own.length > shown.length && (
                  <Link className="sm" to={allHousedTo}>
                    {t('housing.allHoused')}
                  </Link>
                )}
              </section>
            )
          })}
        </div>
      )}
      <p className="sm dim">{t('housing.boardNote')}</p>
    </Section>
  )
}

const fullName = (card: BoardCard) => `${card.givenNames} ${card.familyName}`.trim()
const placementOf = (card: BoardCard) => `/clienten/${card.clientId}/huisvesting/${card.placementId}?terug=huisvesting`

function Card({ household, today }: { household: BoardHousehold; today: string }) {
  const { cards, name } = household
  const [first] = cards
  if (!first) return null
  const alone = cards.length === 1
  return (
    <li className="card">
      <div>
        <p>
          {alone ? (
            <Link className="who" to={placementOf(first)}>
              <bdi>{fullName(first)}</bdi>
            </Link>
          ) : (
            <strong>
              <bdi>{name ? t('housing.family', { name }) : cards.map((card) => card.givenNames).join(', ')}</bdi>
            </strong>
          )}
        </p>
        <p className="dim">
          {[t('housing.persons', { count: cards.length }), first.dwelling, first.arrangement]
            .filter(Boolean)
            .join(', ')}
        </p>
        {!alone && (
          <ul className="members" aria-label={t('housing.members')}>
            {cards.map((card) => (
              <li key={card.placementId}>
                <Link to={placementOf(card)}>
                  <bdi>{name ? card.givenNames || fullName(card) : fullName(card)}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Term card={first} today={today} />
    </li>
  )
}

/** How long somebody waits, when the key comes, since when somebody lives there. */
function Term({ card, today }: { card: BoardCard; today: string }) {
  if (card.housedOn !== null) {
    const date = timelineDate(card.housedOn, today)
    if (card.stage === 'housed') return <TermChip urgency="done">{t('housing.since', { date })}</TermChip>
    const soon = daysBetween(today, card.housedOn) <= 7
    return <TermChip urgency={soon ? 'soon' : 'later'}>{t('housing.keyOn', { date })}</TermChip>
  }
  if (card.allocatedOn === null) return null
  const days = daysBetween(card.allocatedOn, today)
  if (days < 0) return null
  return (
    <TermChip urgency="later">
      {days < 14 ? t('housing.waitsDays', { count: days }) : t('housing.waitsWeeks', { count: Math.floor(days / 7) })}
    </TermChip>
  )
}
