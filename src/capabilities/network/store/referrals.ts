import { type RawBuilder, sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Referral, ReferralValues } from '../contract/referrals.ts'

type Row = ReferralValues & {
  clientId: string
  madeById: string | null
  answer: 'accepted' | 'refused' | null
  answeredOn: string | null
  refusedWhy: string | null
  attendance: 'came' | 'did-not-come' | null
  attendedOn: string | null
  closedOn: string | null
  closingNote: string | null
}
export const referrals = recordsIn<Row>('referral', {
  clientId: 'client_id',
  partnerId: 'partner_id',
  partnerName: 'partner_name',
  whatFor: 'what_for',
  askedOn: 'asked_on',
  warm: 'warm',
  consentHow: 'consent_how',
  consentOn: 'consent_on',
  handedOver: 'handed_over',
  followUpOn: 'follow_up_on',
  madeById: 'made_by_id',
  answer: 'answer',
  answeredOn: 'answered_on',
  refusedWhy: 'refused_why',
  attendance: 'attendance',
  attendedOn: 'attended_on',
  closedOn: 'closed_on',
  closingNote: 'closing_note',
})

/** As it stands in the database; where it is on its way, the rules say. */
export type FoundReferral = Omit<Referral, 'state' | 'days' | 'due'>

const columns = sql`r.id, r.version, coalesce(p.name, r.partner_name) as partner, r.what_for as "whatFor", r.asked_on as "askedOn",
  r.warm, r.follow_up_on as "followUpOn", r.answer, r.answered_on as "answeredOn", r.refused_why as "refusedWhy", r.attendance,
  r.attended_on as "attendedOn", r.closed_on as "closedOn", r.closing_note as "closingNote",
  json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
  case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as "madeBy"`
const beside = sql`
  left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
  left join app.colleague w on w.foundation_id = r.foundation_id and w.id = r.made_by_id`

/** Begins at the files in sight. Open: the longest first. Ended: the latest first, of the last year. */
export async function findReferrals(tx: Tx, actor: Actor, state: 'open' | 'ended'): Promise<FoundReferral[]> {
  const open = state === 'open'
  const { rows } = await sql<FoundReferral>`
    select ${columns} from client c
    join referral r on r.foundation_id = c.foundation_id and r.client_id = c.id ${beside}
    where ${inSight(eyesOf(actor), 'c')}
      and ${open ? sql`r.closed_on is null` : sql`r.closed_on > app.today() - interval '1 year'`}
    order by ${open ? sql`r.asked_on, r.id` : sql`r.closed_on desc, r.id`} limit 1000`.execute(tx)
  return rows
}

export async function findReferralsOfClient(tx: Tx, clientId: string): Promise<FoundReferral[]> {
  const { rows } = await sql<FoundReferral>`
    select ${columns} from referral r join client c on c.foundation_id = r.foundation_id and c.id = r.client_id ${beside}
    where r.client_id = ${clientId} order by r.asked_on desc, r.id desc limit 500`.execute(tx)
  return rows
}

export async function findReferral(tx: Tx, referralId: string): Promise<FoundReferral | null> {
  const { rows } = await sql<FoundReferral>`
    select ${columns} from referral r join client c on c.foundation_id = r.foundation_id and c.id = r.client_id ${beside}
    where r.id = ${referralId}`.execute(tx)
  return rows[0] ?? null
}

/** Asked, and what came of it; the talk with partners is a line of its own. */
export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'network'::text as capability, r.id, moment.on_date, null::date as until_on, 'milestone'::text as mark,
    coalesce(p.name, r.partner_name) as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(moment.words), 'worker', w.name) as detail
  from referral r
  left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
  left join app.colleague w on w.foundation_id = r.foundation_id and w.id = r.made_by_id
  cross join lateral (values
    (r.asked_on, case when r.warm then 'warm' else 'referred' end, r.what_for),
    (r.answered_on, r.answer, r.refused_why),
    (r.attended_on, r.attendance, null)
  ) as moment (on_date, what, words)
  where r.client_id = ${clientId} and moment.on_date is not null
  union all
  select 'network', m.id, m.held_on, null, 'talk', '',
    jsonb_build_object('what', 'conference', 'words', (
      select jsonb_agg(p.name order by p.name) from conference_partner o
      join partner p on p.foundation_id = o.foundation_id and p.id = o.partner_id
      where o.foundation_id = m.foundation_id and o.conference_id = m.id))
  from case_conference m
  join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
  where k.client_id = ${clientId}`
