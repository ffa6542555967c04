import type { ReactNode } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, shortDate, timelineDate } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Tag, TermChip } from '#platform/web/ui/TermChip.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { listFlightStories } from '../contract/flight-story.ts'
import { type Application, getProcedure, type Interview, type Procedure } from '../contract/procedure.ts'
import { listStaysOfClient, type Stay } from '../contract/stays.ts'

type OfClient = { clientId: string }

/** Where one client waits or waited, and for who gives legal help, what happened in the procedure. */
export function ClientReceptionScreen({ clientId }: OfClient) {
  const { may } = useSession()
  const legal = may.read.includes('legal')
  return (
    <ClientPage clientId={clientId} title={t('reception.ofClient.title')}>
      {legal ? (
        <WithProcedure clientId={clientId} seesStories={may.read.includes('flight-story')} />
      ) : (
        <Stays clientId={clientId} />
      )}
    </ClientPage>
  )
}

function WithProcedure({ clientId, seesStories }: OfClient & { seesStories: boolean }) {
  const read = useRead(getProcedure, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { today, may, ...procedure } = read.value
  const part = { clientId, keep: may.keep }
  return (
    <Columns
      main={
        <>
          <Applications {...part} procedure={procedure} />
          <Interviews {...part} procedure={procedure} today={today} />
          <Preparations {...part} procedure={procedure} />
        </>
      }
      beside={
        <>
          <Stays clientId={clientId} />
          {seesStories && <Stories clientId={clientId} />}
          <Tracings {...part} procedure={procedure} />
          <Counsellings {...part} procedure={procedure} />
        </>
      }
    />
  )
}

type PartProps = OfClient & { keep: boolean; procedure: Procedure }
type ListProps = { name: string; to: string; keep: boolean; count: number; children: ReactNode }

/** A heading with what one can add, and the lines or a word that there are none. */
const List = ({ name, to, keep, count, children }: ListProps) => (
  <Section
    title={t(`reception.ofClient.${name}`)}
    end={
      keep && (
        <LinkButton small icon="plus" to={to}>
          {t(`reception.ofClient.add.${name}`)}
        </LinkButton>
      )
    }
  >
    {count === 0 ? (
      <p className="dim">{t(`reception.ofClient.no.${name}`)}</p>
    ) : (
      <Rows label={t(`reception.ofClient.${name}`)}>{children}</Rows>
    )}
  </Section>
)

const said = (parts: readonly (string | null | undefined | false | 0)[]) => parts.filter(Boolean).join(' · ')

function Stays({ clientId }: OfClient) {
  const read = useRead(listStaysOfClient, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { stays, may } = read.value
  const to = `/clienten/${clientId}/opvang/verblijf`
  return (
    <List name="stays" to={to} keep={may.keep} count={stays.length}>
      {stays.map((stay) => (
        <Row
          key={stay.id}
          {...(may.keep ? { to: `${to}/${stay.id}` } : {})}
          title={stay.location}
          detail={stayed(stay)}
        />
      ))}
    </List>
  )
}

function stayed({ values: { fromOn, leftOn, goneTo }, municipality }: Stay): string {
  if (leftOn === null) return t('reception.since', { date: shortDate(fromOn) })
  const gone = municipality
    ? t('reception.movedTo', { name: municipality })
    : goneTo && goneTo !== 'unknown' && t(`reception.goneTo.${goneTo}`)
  return said([t('reception.fromUntil', { from: shortDate(fromOn), until: shortDate(leftOn) }), gone])
}

function Applications({ clientId, keep, procedure: { applications } }: PartProps) {
  const to = `/clienten/${clientId}/opvang/aanvraag`
  return (
    <List name="applications" to={to} keep={keep} count={applications.length}>
      {applications.map(({ id, values, regime, decision }) => (
        <Row
          key={id}
          {...(keep ? { to: `${to}/${id}` } : {})}
          title={t('reception.application.of', { date: formatDate(values.appliedOn) })}
          detail={said([
            regimeWords(regime),
            values.outcome === null &&
              decision &&
              t('reception.application.decides', { sentence: decision.sentence[language()] }),
          ])}
          end={
            values.outcome && (
              <Tag>
                {t(`reception.applicationOutcome.${values.outcome}`)} {shortDate(values.endedOn!)}
              </Tag>
            )
          }
        />
      ))}
    </List>
  )
}

/** Which procedure it is, why, and how sure that is. */
function regimeWords({ kind, newSince, source, certainty }: Application['regime']): string {
  const date = newSince === null ? '' : shortDate(newSince)
  return said([
    t(`reception.regime.${kind}`, { date }),
    source && t('reception.regime.source', { source }),
    certainty && certainty !== 'confirmed' && t('reception.regime.unsure'),
  ])
}

function Interviews({ clientId, keep, procedure: { interviews }, today }: PartProps & { today: string }) {
  const to = `/clienten/${clientId}/opvang/gehoor`
  return (
    <List name="interviews" to={to} keep={keep} count={interviews.length}>
      {interviews.map((interview) => (
        <Row
          key={interview.id}
          {...(keep ? { to: `${to}/${interview.id}` } : {})}
          title={t(`reception.interviewKind.${interview.values.kind}`)}
          detail={said([
            shortDate(interview.values.heldOn),
            interview.attendedBy
              ? t('reception.interview.attended', { name: interview.attendedBy })
              : t('reception.interview.nobody'),
            interview.urgency && interview.values.correctionsGround,
          ])}
          end={<CorrectionsChip interview={interview} today={today} />}
        />
      ))}
    </List>
  )
}

function CorrectionsChip({ interview: { values, urgency }, today }: { interview: Interview; today: string }) {
  if (values.corrections)
    return (
      <TermChip urgency="done">
        {t(`reception.correctionState.${values.corrections}`)} {shortDate(values.correctionsOn!)}
      </TermChip>
    )
  if (urgency === null) return null
  return (
    <TermChip urgency={urgency}>
      {t(`reception.corrections.inFile.${urgency === 'late' ? 'late' : 'before'}`, {
        date: timelineDate(values.correctionsDueOn!, today),
      })}
    </TermChip>
  )
}

function Preparations({ clientId, keep, procedure: { preparations } }: PartProps) {
  const to = `/clienten/${clientId}/opvang/voorbereiding`
  return (
    <List name="preparations" to={to} keep={keep} count={preparations.length}>
      {preparations.map(({ id, values, worker, language }) => (
        <Row
          key={id}
          {...(keep ? { to: `${to}/${id}` } : {})}
          title={values.subject}
          detail={said([
            t(`reception.preparationKind.${values.kind}`),
            shortDate(values.heldOn),
            worker,
            language && t('reception.preparation.inLanguage', { language }),
            values.interpreter !== 'none' && t(`reception.interpreter.${values.interpreter}`),
            values.minutes && t('reception.minutes', { count: values.minutes }),
          ])}
        />
      ))}
    </List>
  )
}

function Stories({ clientId }: OfClient) {
  const read = useRead(listFlightStories, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { stories, may } = read.value
  const to = `/clienten/${clientId}/vluchtverhaal`
  return (
    <List name="stories" to={to} keep={may.keep} count={stories.length}>
      {stories.map(({ id, askedOn, worker, sharings }) => (
        <Row
          key={id}
          to={`${to}/${id}`}
          title={t('reception.story.of', { date: formatDate(askedOn) })}
          detail={said([
            worker,
            t('reception.story.sharedTimes', { count: sharings.filter(({ sharedOn }) => sharedOn !== null).length }),
            t('reception.story.willBeNoted'),
          ])}
        />
      ))}
    </List>
  )
}

function Tracings({ clientId, keep, procedure: { tracings } }: PartProps) {
  const to = `/clienten/${clientId}/opvang/gezinstracering`
  return (
    <List name="tracings" to={to} keep={keep} count={tracings.length}>
      {tracings.map(({ id, values }) => (
        <Row
          key={id}
          {...(keep ? { to: `${to}/${id}` } : {})}
          title={values.sought}
          detail={said([
            values.referredTo,
            shortDate(values.referredOn),
            values.outcome ? t(`reception.tracingOutcome.${values.outcome}`) : t('reception.tracing.running'),
          ])}
        />
      ))}
    </List>
  )
}

function Counsellings({ clientId, keep, procedure: { counsellings } }: PartProps) {
  const to = `/clienten/${clientId}/opvang/terugkeer`
  return (
    <List name="counsellings" to={to} keep={keep} count={counsellings.length}>
      {counsellings.map(({ id, values, talks }) => (
        <Row
          key={id}
          {...(keep ? { to: `${to}/${id}` } : {})}
          title={t('reception.counselling.talkCount', { count: talks.length })}
          detail={said([
            t('reception.since', { date: shortDate(values.startedOn) }),
            values.outcome && t(`reception.returnOutcome.${values.outcome}`),
            values.organisation,
          ])}
        />
      ))}
    </List>
  )
}
