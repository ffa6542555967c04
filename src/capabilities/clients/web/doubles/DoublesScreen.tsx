import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type DoubleRow, listPossibleDoubles } from '../../contract/doubles.ts'
import { displayName } from '../../rules/person.ts'
import '../clients.css'
import { bornText } from '../parts/said.ts'

/** Pairs of files that could be of one person, and what was merged. */
export function DoublesScreen() {
  const session = useSession()
  const read = useRead(listPossibleDoubles, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { pairs, total, merges } = read.value
  return (
    <Page
      title={t('doubles.title')}
      sentence={t('doubles.sentence')}
      crumb={{ to: '/clienten', text: t('clients.title') }}
    >
      <Section title={t('doubles.waiting')} count={String(total)}>
        {pairs.length === 0 ? (
          <Empty title={t('doubles.none')}>{t('doubles.noneText')}</Empty>
        ) : (
          <Rows>
            {pairs.map((pair) => (
              <PairRow key={pair.id} pair={pair} />
            ))}
          </Rows>
        )}
        {total > pairs.length && <p className="sm dim">{t('doubles.more', { count: total - pairs.length })}</p>}
      </Section>
      {session.may.decideHeld && (
        <p className="sm">
          <Link to="/importeren/wachtend">{t('doubles.held')}</Link>
        </p>
      )}
      {merges.length > 0 && (
        <Section title={t('doubles.merges')}>
          <Rows>
            {merges.map(({ id, client, goneNumber, mergedAt, by }) => (
              <Row
                key={id}
                to={`/dubbelen/samengevoegd/${id}`}
                title={<bdi dir="auto">{displayName(client)}</bdi>}
                detail={[
                  t('doubles.mergedFrom', { number: client.number, gone: goneNumber }),
                  shortDate(mergedAt.slice(0, 10)),
                  by,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </Rows>
        </Section>
      )}
    </Page>
  )
}

function PairRow({ pair }: { pair: DoubleRow }) {
  const [one, other] = pair.persons
  const names = [one, other].flatMap((person) => (person ? [displayName(person)] : []))
  const elsewhere = pair.elsewhere && t('doubles.fileAt', { location: pair.elsewhere.location })
  return (
    <Row
      to={`/dubbelen/${pair.id}`}
      title={
        <>
          <bdi dir="auto">{names[0]}</bdi> {t('doubles.and')} <bdi dir="auto">{names[1] ?? elsewhere}</bdi>
        </>
      }
      detail={
        <>
          {[t(`doubles.state.${stateOf(pair)}`), ...pair.persons.map(personText)].join(' · ')}
          <br />
          {pair.reasons.map((reason) => t(`clients.reasons.${reason}`)).join(', ')}
        </>
      }
    />
  )
}

const personText = (person: DoubleRow['persons'][number]) =>
  [t('clients.number', { number: person.number }), bornText(person)].filter(Boolean).join(', ')

const stateOf = ({ elsewhere, byHand, probably }: DoubleRow) =>
  elsewhere?.asked ?? (byHand ? 'by-hand' : probably ? 'probably' : 'maybe')
