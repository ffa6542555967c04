import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t, tMaybe } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Agreed, type KindLasts, type Lasts, listTrajectoryTerms } from '../../contract/terms.ts'

export const termsAt = '/beheer/trajectsoorten'

/** What each kind of trajectory lasts: as it comes with the program, or as agreed with all municipalities or one. */
export function TermsScreen() {
  const read = useRead(listTrajectoryTerms, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { kinds, may } = read.value
  return (
    <Page
      title={t('terms.title')}
      sentence={t('terms.sentence')}
      crumb={{ to: '/beheer/organisatie', text: t('organisation.room') }}
      actions={
        may.change && (
          <LinkButton go icon="plus" to={`${termsAt}/nieuw`}>
            {t('terms.add')}
          </LinkButton>
        )
      }
    >
      {kinds.length === 0 && <Empty title={t('terms.none')}>{t('terms.noneHelp')}</Empty>}
      {kinds.map((one) => (
        <Kind key={one.kind.id} of={one} mayChange={may.change} />
      ))}
    </Page>
  )
}

function Kind({ of: { kind, shipped, shippedHolds, agreed }, mayChange }: { of: KindLasts; mayChange: boolean }) {
  const own = agreed.some(({ municipality, holds }) => municipality !== null && holds === 'now')
  return (
    <Section
      title={kind.name}
      end={
        mayChange && (
          <LinkButton small bare to={`${termsAt}/nieuw?soort=${kind.id}`} name={t('terms.addOf', { kind: kind.name })}>
            {t('terms.add')}
          </LinkButton>
        )
      }
    >
      <Rows label={kind.name}>
        {shippedHolds && (
          <Row
            title={monthsOf(shipped)}
            detail={wordsOf(shipped, t(own ? 'terms.elsewhere' : 'terms.everywhere'), t('terms.byProgram'))}
            end={<Tag on>{t('terms.holds.now')}</Tag>}
          />
        )}
        {agreed.toSorted(byTurn).map((term) => (
          <Row
            key={term.id}
            title={monthsOf(term)}
            detail={wordsOf(term, townOf(term, own), validOf(term))}
            end={
              <span className="acts">
                <Tag on={term.holds === 'now'}>{t(`terms.holds.${term.holds}`)}</Tag>
                {mayChange && term.holds !== 'past' && (
                  <LinkButton
                    small
                    bare
                    to={`${termsAt}/${term.id}`}
                    name={t('terms.endOf', { kind: kind.name, date: formatDate(term.inForceFrom) })}
                  >
                    {t('terms.end')}
                  </LinkButton>
                )}
              </span>
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

const turns = ['now', 'later', 'past']
/** What holds today goes first. */
const byTurn = (a: Agreed, b: Agreed) => turns.indexOf(a.holds) - turns.indexOf(b.holds)

/** `Maand 7 tot en met 24`. */
const monthsOf = ({ fromMonth, untilMonth }: Lasts): string =>
  untilMonth === null
    ? t('terms.monthsOn', { from: fromMonth })
    : t('terms.months', { from: fromMonth, until: untilMonth })

/** `alle gemeenten · geteld vanaf het begin van het traject · Vestiging vanaf maand 1 · geldt vanaf 1 januari 2026`. */
const wordsOf = (of: Lasts, town: string, valid: string): string =>
  [
    town,
    t(`terms.counts.${of.countsFrom}`),
    // A phase that a foundation named itself goes by that name.
    ...of.phases.map(({ key, fromMonth }) =>
      t('terms.phaseFrom', { phase: tMaybe(`trajectories.phase.${key}`) ?? key, month: fromMonth }),
    ),
    valid,
  ].join(' · ')

const townOf = ({ municipality, holds }: Agreed, own: boolean): string =>
  municipality?.name ?? t(own && holds === 'now' ? 'terms.elsewhere' : 'terms.everywhere')

export const validOf = ({ inForceFrom, inForceUntil }: Agreed): string =>
  inForceUntil === null
    ? t('terms.from', { date: formatDate(inForceFrom) })
    : t('terms.span', { from: formatDate(inForceFrom), until: formatDate(inForceUntil) })

export const titleOf = (term: Agreed): string =>
  [monthsOf(term), term.municipality?.name ?? t('terms.everywhere'), validOf(term)].join(' · ')
