import { type ReactNode, useState } from 'react'
import type { PlainDate } from '#kernel/dates.ts'
import { formatNumber, timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import type { AnswerOf } from '#kernel/endpoint.ts'
import type { getMyDay, Guided } from '../contract.ts'

const shownFirst = 8

/** The first few, and the rest when asked for. */
export function Some<T>({ all, label, row }: { all: readonly T[]; label: string; row: (one: T) => ReactNode }) {
  const [whole, setWhole] = useState(false)
  return (
    <>
      <Rows label={label}>{(whole ? all : all.slice(0, shownFirst)).map(row)}</Rows>
      {!whole && all.length > shownFirst && (
        <Button
          bare
          small
          onClick={() => setWhole(true)}
          name={t('guidance.showAllOf', { count: all.length, what: label })}
        >
          {t('guidance.showAll', { count: all.length })}
        </Button>
      )}
    </>
  )
}

type SectionProps = {
  name: 'mine' | 'unguided' | 'quiet' | 'ending' | 'overdue' | 'started'
  people: readonly Guided[]
  /** How many there are, when these are the first of them. */
  total?: number
  today: PlainDate
  /** What stands at the end of a row: the last contact, or the last day. */
  end?: 'contact' | 'last-day' | 'none'
  /** Instead of the usual one. */
  title?: string
  /** With a way to call or write down a contact. */
  call?: boolean
  /** Says so when there is nobody; left out otherwise. */
  empty?: boolean
}

export function GuidedSection({
  name,
  people,
  total = people.length,
  today,
  end = 'contact',
  title = t(`guidance.day.${name}`),
  call = false,
  empty = false,
}: SectionProps) {
  if (people.length === 0 && !empty) return null
  return (
    <Section title={title} count={total > 0 ? formatNumber(total) : ''}>
      {people.length === 0 ? (
        <p className="dim">{t(`guidance.nobody.${name}`)}</p>
      ) : (
        <Some
          all={people}
          label={title}
          row={(one) => (
            <Row
              key={one.trajectoryId}
              to={`/clienten/${one.client.id}`}
              title={one.client.name}
              detail={call ? lastContact(one, today) : detailOf(one, name === 'mine')}
              end={call ? <Reach one={one} /> : <span className="sm dim">{atEnd(one, end, today)}</span>}
            />
          )}
        />
      )}
      {total > people.length && (
        <p className="sm dim">{t('guidance.firstOf', { shown: people.length, count: total })}</p>
      )}
    </Section>
  )
}

const detailOf = (one: Guided, own: boolean) =>
  [
    one.household.length > 0 ? t('guidance.with', { names: one.household.join(', ') }) : null,
    monthOf(one),
    guideOf(one, own),
  ]
    .filter(Boolean)
    .join(' · ')

function guideOf(one: Guided, own: boolean): string | null | undefined {
  if (one.guideLeftOn) return t('guidance.guideLeft', { name: one.guide?.name })
  if (own && one.alongside) return t('guidance.alongside', { name: one.guide?.name ?? t('guidance.nobodyYet') })
  return own ? null : one.guide?.name
}

function monthOf({ month, of, kind, paused }: Guided): string {
  if (month === null) return kind
  if (paused) return t('guidance.paused', { month })
  return of === null || month > of ? t('guidance.month', { month }) : t('guidance.monthOf', { month, of })
}

function atEnd(one: Guided, end: SectionProps['end'], today: PlainDate): string {
  if (end === 'none') return ''
  if (end === 'contact') return lastContact(one, today)
  if (one.lastDay === null) return ''
  return t(one.lastDay < today ? 'guidance.endedOn24' : 'guidance.endsOn24', { date: timelineDate(one.lastDay, today) })
}

const lastContact = (one: Guided, today: PlainDate) =>
  one.lastContactOn
    ? t('guidance.lastContact', { date: timelineDate(one.lastContactOn, today) })
    : t('guidance.noContact')

/** Calling from a phone, or writing down that there was contact. */
function Reach({ one }: { one: Guided }) {
  const { client, phone } = one
  if (phone) {
    return (
      <LinkButton
        small
        icon="phone"
        download
        to={`tel:${phone.replace(/[^+\d]/g, '')}`}
        name={t('guidance.callName', { name: client.name })}
      >
        {t('guidance.call')}
      </LinkButton>
    )
  }
  return (
    <LinkButton small to={`/clienten/${client.id}/contact`} name={t('guidance.recordWith', { name: client.name })}>
      {t('guidance.record')}
    </LinkButton>
  )
}

type WaitingProps = { people: AnswerOf<typeof getMyDay>['waiting']; today: PlainDate }

/** Clients with whom nobody has begun: starting is one step away. */
export function WaitingSection({ people, today }: WaitingProps) {
  const { roles } = useSession()
  if (people.length === 0) return null
  const title = t('guidance.day.waiting')
  return (
    <Section title={title} count={String(people.length)}>
      <Some
        all={people}
        label={title}
        row={({ client, household, since }) => (
          <Row
            key={client.id}
            to={`/clienten/${client.id}`}
            title={client.name}
            detail={[
              household.length > 0 ? t('guidance.with', { names: household.join(', ') }) : null,
              t('guidance.since', { date: timelineDate(since, today) }),
            ]
              .filter(Boolean)
              .join(' · ')}
            end={
              roles.includes('team-leader') && (
                <LinkButton
                  small
                  to={`/clienten/${client.id}/traject`}
                  name={t('guidance.startWith', { name: client.name })}
                >
                  {t('guidance.start')}
                </LinkButton>
              )
            }
          />
        )}
      />
    </Section>
  )
}
