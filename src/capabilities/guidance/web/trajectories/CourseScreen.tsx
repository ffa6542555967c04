import type { AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t, tMaybe } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Road } from '#platform/web/ui/Timeline.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { getTrajectoryCourse } from '../../contract/trajectories.ts'

export type CourseAnswer = AnswerOf<typeof getTrajectoryCourse>
type Part = { of: CourseAnswer; address: string }

/** How one trajectory goes: where it is, until when and why, what should have happened by now, and who guides. */
export function TrajectoryCourseScreen({ clientId, trajectoryId }: { clientId: string; trajectoryId: string }) {
  const read = useRead(getTrajectoryCourse, { trajectoryId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const part = { of: read.value, address: `/clienten/${clientId}/traject/${trajectoryId}` }
  const { client, kind } = read.value
  return (
    <Page
      title={kind}
      crumb={{ to: `/clienten/${clientId}`, text: client.name }}
      sentence={whereSentence(read.value)}
      actions={<Steps {...part} />}
    >
      <RoadOf {...part} />
      <p className="dim">{lastDaySentence(read.value)}</p>
      <ToDo {...part} />
      <Guides {...part} />
      <Interview {...part} />
      <Happened {...part} />
    </Page>
  )
}

function whereSentence({ course, startedOn, endedOn, endReason }: CourseAnswer): string {
  if (course.state === 'ahead') return t('trajectories.ahead', { date: formatDate(startedOn) })
  if (course.state === 'ended')
    return t(endReason ? 'trajectories.endedBecause' : 'trajectories.ended', {
      date: formatDate(endedOn!),
      reason: endReason?.toLowerCase(),
    })
  const place =
    course.of === null || course.month! > course.of
      ? t('trajectories.month', { month: course.month })
      : t('trajectories.monthOf', { month: course.month, of: course.of })
  const phase = course.phase === null ? null : phaseName(course.phase)
  const state = course.state === 'running' ? null : t(`trajectories.state.${course.state}`)
  return [place, phase, state].filter(Boolean).join(' · ')
}

const phaseName = (key: string) => tMaybe(`trajectories.phase.${key}`) ?? key

/** Every day explains itself. */
function lastDaySentence({ course, endedOn }: CourseAnswer): string {
  const { lastDay, why } = course
  if (endedOn !== null && course.state === 'ended') return t('trajectories.plannedUntil', { date: dayOr(lastDay) })
  if (lastDay === null) return t('trajectories.noEnd')
  return [
    t('trajectories.lastDay', { date: formatDate(lastDay) }),
    why.months !== null && t(`trajectories.counts.${why.counts}`, { months: why.months, from: formatDate(why.from) }),
    why.pausedDays > 0 && t('trajectories.movedBy', { count: why.pausedDays }),
    why.extendedUntil && t('trajectories.extendedUntil', { date: formatDate(why.extendedUntil) }),
  ]
    .filter(Boolean)
    .join(' ')
}
const dayOr = (on: string | null) => (on === null ? t('trajectories.noDay') : formatDate(on))

function RoadOf({ of: { course } }: Part) {
  if (course.of === null || course.month === null) return null
  const months = Math.max(course.of, course.month)
  return (
    <div className="way">
      <Road
        months={months}
        here={course.month}
        label={t('trajectories.monthOf', { month: course.month, of: course.of })}
        phases={course.phases.map(({ key, fromMonth }) => ({ from: fromMonth, name: phaseName(key) }))}
        {...(course.lastDay ? { end: t('trajectories.until', { date: formatDate(course.lastDay) }) } : {})}
      />
    </div>
  )
}

/** At most three: the rest of what may happen to a trajectory stands below them. */
function Steps({ of: { course, may, endedOn }, address }: Part) {
  if (!may.manage) return null
  const steps =
    endedOn === null ? [course.state === 'paused' ? 'verder' : 'pauze', 'verlengen', 'beeindigen'] : ['heropenen']
  return (
    <>
      {steps
        .filter((step) => step !== 'verlengen' || course.lastDay !== null)
        .map((step) => (
          <LinkButton key={step} to={`${address}/${step}`}>
            {t(`trajectories.step.${step}.action`)}
          </LinkButton>
        ))}
      <LinkButton icon="edit" to={`${address}/wijzigen`}>
        {t('trajectories.correct')}
      </LinkButton>
    </>
  )
}

function ToDo({ of: { todo, lateItems, client, today } }: Part) {
  return (
    <Section title={t('trajectories.todo')}>
      {todo.length === 0 && lateItems === 0 ? <p className="dim">{t('trajectories.nothingToDo')}</p> : null}
      <Rows label={t('trajectories.todo')}>
        {lateItems > 0 && (
          <Row to={`/clienten/${client.id}/checklist`} title={t('trajectories.lateItems', { count: lateItems })} />
        )}
        {todo.map(({ id, kind, dueOn }) => (
          <Row
            key={id}
            to={`/taken/${id}`}
            title={t(`planning.kind.${kind}`)}
            detail={t(dueOn < today ? 'trajectories.lateSince' : 'trajectories.before', { date: formatDate(dueOn) })}
          />
        ))}
      </Rows>
    </Section>
  )
}

function Guides({ of: { guides, may, endedOn }, address }: Part) {
  return (
    <Section
      title={t('trajectories.guides')}
      end={
        may.manage && endedOn === null ? (
          <Link to={`${address}/begeleider`}>{t('trajectories.step.begeleider.action')}</Link>
        ) : undefined
      }
    >
      {guides.length === 0 ? (
        <p className="dim">{t('trajectories.noGuide')}</p>
      ) : (
        <Rows label={t('trajectories.guides')}>
          {guides.map(({ id, worker, main, fromOn, untilOn }) => (
            <Row
              key={id ?? 'main'}
              title={worker.name}
              detail={[
                t(main ? 'trajectories.main' : 'trajectories.beside'),
                untilOn === null
                  ? t('trajectories.since', { date: formatDate(fromOn) })
                  : t('trajectories.span', { from: formatDate(fromOn), until: formatDate(untilOn) }),
              ].join(' · ')}
              end={
                may.manage && id !== null && !main && untilOn === null ? (
                  <Link to={`${address}/begeleider/${id}`}>{t('trajectories.stopGuiding')}</Link>
                ) : undefined
              }
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

function Interview({ of: { interview, may, course }, address }: Part) {
  const to = `${address}/exitgesprek`
  if (interview === null)
    return may.interview && course.state !== 'ahead' ? (
      <Section title={t('trajectories.interview.title')}>
        <p className="dim">{t('trajectories.interview.none')}</p>
        <LinkButton to={to}>{t('trajectories.interview.record')}</LinkButton>
      </Section>
    ) : null
  const lines = [
    ['reached', interview.reached],
    ['remaining', interview.remaining],
    ['referredTo', interview.referredTo],
  ] as const
  return (
    <Section
      title={t('trajectories.interview.title')}
      end={may.interview ? <Link to={to}>{t('trajectories.interview.correct')}</Link> : undefined}
    >
      <p className="dim">
        {[formatDate(interview.heldOn), interview.heldBy, interview.present].filter(Boolean).join(' · ')}
      </p>
      <Rows label={t('trajectories.interview.title')}>
        {lines.map(([name, text]) =>
          text === null ? null : <Row key={name} title={t(`trajectories.interview.${name}`)} detail={text} />,
        )}
      </Rows>
      {interview.contactAfter && <p>{t('trajectories.interview.wishesContact')}</p>}
    </Section>
  )
}

const Happened = ({ of: { happened } }: Part) => (
  <Section title={t('trajectories.happened')}>
    <Rows label={t('trajectories.happened')}>
      {happened.map(({ what, on, reason, by }) => (
        <Row
          key={`${what}${on}${reason}`}
          title={t(`trajectories.what.${what}`)}
          detail={[formatDate(on), reason, by].filter(Boolean).join(' · ')}
        />
      ))}
    </Rows>
  </Section>
)
