import { type RawBuilder, sql } from 'kysely'
import { countingEverybody } from '#platform/server/db/everybody.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'
import type { EnrolmentRow, EnrolmentValues, GroupRow, GroupValues } from './contract.ts'

export const groups = recordsIn<GroupValues>('training_group', {
  number: 'number',
  programmeId: 'programme_id',
  languageId: 'language_id',
  startsOn: 'starts_on',
  endsOn: 'ends_on',
  sessions: 'sessions',
  municipalityId: 'municipality_id',
})
export const enrolments = recordsIn<EnrolmentValues & { groupId: string; clientId: string }>('enrolment', {
  groupId: 'group_id',
  clientId: 'client_id',
  invitedOn: 'invited_on',
  sessionsAttended: 'sessions_attended',
  completed: 'completed',
  completedOn: 'completed_on',
  outcomeId: 'outcome_id',
})

type Wanted = { id?: string; programmeId?: string | undefined; year?: number | undefined }

/**
 * Numbers of those who take part count everybody but secret clients of others, who would be missed on the list beside it;
 * who they are is read with the actor's own eyes.
 */
export const findGroups = (tx: Tx, wanted: Wanted): Promise<GroupRow[]> =>
  countingEverybody(tx, async () => {
    const { rows } = await sql<GroupRow>`
      select g.id, g.number, p.name as programme, l.name as language, m.name as municipality, g.starts_on as "startsOn",
        g.ends_on as "endsOn", g.sessions, count(e.id) as participants, count(e.id) filter (where e.completed) as completed
      from training_group g
      join list_item p on p.foundation_id = g.foundation_id and p.id = g.programme_id
      left join list_item l on l.foundation_id = g.foundation_id and l.id = g.language_id
      left join municipality m on m.foundation_id = g.foundation_id and m.id = g.municipality_id
      left join (enrolment e join client c on c.foundation_id = e.foundation_id and c.id = e.client_id
          and (not c.secret or c.id = any (app.named_for())))
        on e.foundation_id = g.foundation_id and e.group_id = g.id
      where (${wanted.id ?? null}::uuid is null or g.id = ${wanted.id ?? null})
        and (${wanted.programmeId ?? null}::uuid is null or g.programme_id = ${wanted.programmeId ?? null})
        and (${wanted.year ?? null}::int is null or extract(year from g.starts_on) = ${wanted.year ?? null})
      group by g.foundation_id, g.id, p.name, l.name, m.name
      order by g.starts_on desc, g.id limit 1000`.execute(tx)
    return rows
  })

/** Years in which a group began, the last first. */
export async function findYears(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from starts_on)::int as year from training_group order by year desc`.execute(tx)
  return rows.map((row) => row.year)
}

/** Who takes part: of clients whose file one sees, and of those at the own locations whose groups one keeps. */
export async function findEnrolments(tx: Tx, groupId: string): Promise<EnrolmentRow[]> {
  const { rows } = await sql<EnrolmentRow>`
    select e.id, e.version, o.name as outcome,
      json_build_object('id', e.client_id, 'number', coalesce(c.number, k.number), 'language', l.name,
        'name', trim(coalesce(c.given_names, k.given_names) || ' ' || coalesce(c.family_name, k.family_name))) as client,
      json_build_object('invitedOn', e.invited_on, 'sessionsAttended', e.sessions_attended, 'completed', e.completed,
        'completedOn', e.completed_on, 'outcomeId', e.outcome_id) as values
    from enrolment e
    left join client c on c.foundation_id = e.foundation_id and c.id = e.client_id
    left join app.participant_card k on k.foundation_id = e.foundation_id and k.client_id = e.client_id
    left join list_item l on l.foundation_id = e.foundation_id and l.id = coalesce(c.language_id, k.language_id)
    left join list_item o on o.foundation_id = e.foundation_id and o.id = e.outcome_id
    where e.group_id = ${groupId} and coalesce(c.id, k.client_id) is not null
    order by coalesce(c.family_name, k.family_name), coalesce(c.given_names, k.given_names), e.client_id`.execute(tx)
  return rows
}

/** The record is the group: that is what the line opens. */
export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'programmes'::text as capability, e.group_id as id, moment.on_date, null::date as until_on, moment.mark::text as mark, p.name as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(l.name, moment.outcome)) as detail
  from enrolment e
  join training_group g on g.foundation_id = e.foundation_id and g.id = e.group_id
  join list_item p on p.foundation_id = g.foundation_id and p.id = g.programme_id
  left join list_item l on l.foundation_id = g.foundation_id and l.id = g.language_id
  cross join lateral (values
    (g.starts_on, 'fact', 'started', null),
    (case when e.completed then coalesce(e.completed_on, g.ends_on) end, 'milestone', 'completed',
      (select name from list_item o where o.foundation_id = e.foundation_id and o.id = e.outcome_id))
  ) as moment (on_date, mark, what, outcome)
  where e.client_id = ${clientId} and moment.on_date is not null`
