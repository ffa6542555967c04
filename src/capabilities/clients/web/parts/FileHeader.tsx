import type { ReactNode } from 'react'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t, tMaybe } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Road } from '#platform/web/ui/Timeline.tsx'
import type { ClientFile } from '../../contract.ts'
import { leadingOf } from '../../rules/road.ts'
import { ageText } from './said.ts'

/** Who, with whom, where, and who guides: as one would say it. */
export function FileSentence({ file }: { file: ClientFile }) {
  const { client, today } = file
  const facts = [
    client.callName && t('clients.calledSaid', { name: client.callName }),
    client.sayName && t('clients.said', { name: client.sayName }),
    ageText(client, client.deceasedOn ?? today),
    client.nationality,
    client.language && t('clients.speaks', { language: client.language }),
    client.needsInterpreter && t('clients.interpreter'),
    client.contactWay && t(`clients.reach.${client.contactWay}`),
    !client.mayWriteHome && t('clients.noLetters'),
    client.nareis && t('clients.nareis'),
    t('clients.number', { number: client.number }),
  ]
  return (
    <span className="said">
      <span>{facts.filter(Boolean).join(' · ')}</span>
      <span>
        <FamilyWords file={file} />
        {file.guidance.some((one) => one.guide) ? <Guides file={file} /> : ` · ${t('clients.noGuideNow')}`}
      </span>
    </span>
  )
}

function FamilyWords({ file }: { file: ClientFile }) {
  const others = file.household?.members.filter((member) => member.client.id !== file.client.id) ?? []
  const town = file.residences.find((stay) => holds(stay, file.today))?.municipality.name
  const closed = file.closedHousemates.map((person) => (
    <bdi key={person.number} dir="auto">
      {person.givenNames || person.familyName}
    </bdi>
  ))
  if (others.length + closed.length === 0) {
    return <>{aloneText(file.household !== null, town)}</>
  }
  const names = others.map((member) => (
    <Link key={member.client.id} to={`/clienten/${member.client.id}`}>
      <bdi dir="auto">{member.client.givenNames || member.client.familyName}</bdi>
    </Link>
  ))
  const [before, after] = around(town ? t('clients.withIn', { names: '|', town }) : t('clients.with', { names: '|' }))
  return (
    <>
      {before}
      {listed([...names, ...closed])}
      {after}
    </>
  )
}

/** A household that nobody wrote down says nothing about being alone. */
function aloneText(known: boolean, town: string | undefined): string {
  if (!known) return town ? t('clients.livesIn', { town }) : t('clients.familyNone')
  return town ? t('clients.aloneIn', { town }) : t('clients.familyAlone')
}

function Guides({ file }: { file: ClientFile }) {
  const names = [...new Set(file.guidance.flatMap((one) => one.guide?.name ?? []))]
  return <> · {t('clients.guideIs', { name: names.join(', ') })}</>
}

export const holds = (of: { fromOn: string | null; untilOn: string | null }, on: string): boolean =>
  (of.fromOn === null || of.fromOn <= on) && (of.untilOn === null || of.untilOn >= on)

const around = (text: string): [string, string] => {
  const [before = '', after = ''] = text.split('|')
  return [before, after]
}

/** `a, b en c` */
const listed = (names: readonly ReactNode[]): ReactNode[] =>
  names.flatMap((name, at) => [at === 0 ? '' : at === names.length - 1 ? ` ${t('clients.and')} ` : ', ', name])

export const FileActions = ({ file }: { file: ClientFile }) => (
  <>
    {file.client.phone && file.client.deceasedOn === null && (
      <LinkButton to={`tel:${file.client.phone.replace(/[^\d+]/g, '')}`} icon="phone" download>
        {t('clients.call')}
      </LinkButton>
    )}
    {file.may.changeHousehold && file.opening === null && (
      <LinkButton to={`/clienten/${file.client.id}/gebeurtenis`} icon="note">
        {t('events.title')}
      </LinkButton>
    )}
    {file.may.correct && (
      <LinkButton to={`/clienten/${file.client.id}/wijzigen`} icon="edit">
        {t('clients.correct')}
      </LinkButton>
    )}
  </>
)

/** That somebody died; why this file is open, or for whom alone. */
export function FileNotice({ file }: { file: ClientFile }) {
  const text = file.opening ?? (file.client.secret ? 'secret' : null)
  const { deceasedOn } = file.client
  return (
    <>
      {deceasedOn && <p className="notice calm">{t('clients.deceased', { date: formatDate(deceasedOn) })}</p>}
      {text && <p className="notice calm">{t(`clients.notice.${text}`)}</p>}
    </>
  )
}

/** Where the family is on the road that was agreed. For who died the road ended. */
export function FileRoad({ file }: { file: ClientFile }) {
  const leading = leadingOf(file.guidance)
  const course = leading?.course
  if (!course || course.month === null || file.client.deceasedOn) return null
  const { month, of, lastDay, state } = course
  const until = lastDay && formatDate(lastDay)
  if (state === 'over') return <p className="way dim">{t('clients.roadPast', { date: until })}</p>
  // Who goes on after the last month, because of an extension, is in no month of so many.
  const title = of === null || month > of ? t('trajectories.month', { month }) : t('clients.roadTitle', { month, of })
  return (
    <div className="way">
      <p className="way-h">
        <b>
          <Link to={`/clienten/${file.client.id}/traject/${leading.id}`}>{title}</Link>
        </b>{' '}
        <span className="dim">
          {[leading.kind, state === 'paused' && t('trajectories.state.paused')].filter(Boolean).join(' · ')}
        </span>
      </p>
      {of !== null && until && (
        <Road
          months={Math.max(of, month)}
          here={month}
          label={`${title}, ${t('clients.roadUntil', { date: until })}`}
          phases={named(course.phases)}
          end={t('clients.roadUntil', { date: until })}
        />
      )}
    </div>
  )
}

/** From month 1 on: before the first phase there is none to name. */
function named(phases: readonly { key: string; fromMonth: number }[]): { from: number; name: string }[] {
  const all = phases.map(({ key, fromMonth }) => ({
    from: fromMonth,
    name: tMaybe(`trajectories.phase.${key}`) ?? key,
  }))
  return all[0]?.from === 1 ? all : [{ from: 1, name: '' }, ...all]
}
