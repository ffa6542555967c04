import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { ConferenceValues, CorrectedConference } from '../contract/conferences.ts'
import type { FoundConference } from '../rules/conferences.ts'

const columns = sql`m.id, m.version, m.held_on as "heldOn", m.others, m.ground, m.ground_note as "groundNote", m.discussed,
  coalesce((select json_agg(json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) order by c.number)
    from conference_client k join client c on c.foundation_id = k.foundation_id and c.id = k.client_id
    where k.foundation_id = m.foundation_id and k.conference_id = m.id), '[]') as clients,
  coalesce((select json_agg(json_build_object('id', w.id, 'name', w.name) order by w.name)
    from conference_worker k join app.colleague w on w.foundation_id = k.foundation_id and w.id = k.worker_id
    where k.foundation_id = m.foundation_id and k.conference_id = m.id), '[]') as workers,
  coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name)
    from conference_partner k join partner p on p.foundation_id = k.foundation_id and p.id = k.partner_id
    where k.foundation_id = m.foundation_id and k.conference_id = m.id), '[]') as partners,
  coalesce((select json_agg(json_build_object('id', a.id, 'version', a.version, 'what', a.what, 'who', a.who, 'beforeOn', a.before_on,
      'doneOn', a.done_on, 'worker', case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end) order by a.place)
    from conference_action a left join app.colleague w on w.foundation_id = a.foundation_id and w.id = a.worker_id
    where a.foundation_id = m.foundation_id and a.conference_id = m.id), '[]') as actions`

export async function findConferencesOfClient(tx: Tx, clientId: string): Promise<FoundConference[]> {
  const { rows } = await sql<FoundConference>`
    select ${columns} from conference_client own
    join case_conference m on m.foundation_id = own.foundation_id and m.id = own.conference_id
    where own.client_id = ${clientId} order by m.held_on desc, m.id desc limit 200`.execute(tx)
  return rows
}

export async function findConference(tx: Tx, conferenceId: string): Promise<FoundConference | null> {
  const { rows } = await sql<FoundConference>`
    select ${columns} from case_conference m where m.id = ${conferenceId}`.execute(tx)
  return rows[0] ?? null
}

type By = { foundationId: string; workerId: string | null }
export type MadeAction = ConferenceValues['actions'][number] & { id: string }

/** Whom it is about stands first: from then on the others hang on a conference that one sees. */
export async function insertConference(tx: Tx, by: By, wish: ConferenceValues) {
  const id = newId()
  const own = { foundation_id: by.foundationId, conference_id: id }
  await tx
    .insertInto('case_conference')
    .values({
      foundation_id: by.foundationId,
      id,
      held_on: wish.heldOn,
      ground: wish.ground,
      ground_note: wish.groundNote,
      others: wish.others,
      discussed: wish.discussed,
      recorded_by_id: by.workerId,
    })
    .execute()
  await tx
    .insertInto('conference_client')
    .values(wish.clientIds.map((client_id) => ({ ...own, id: newId(), client_id })))
    .execute()
  const workers = wish.workerIds.map((worker_id) => ({ ...own, id: newId(), worker_id }))
  if (workers.length > 0) await tx.insertInto('conference_worker').values(workers).execute()
  const partners = wish.partnerIds.map((partner_id) => ({ ...own, id: newId(), partner_id }))
  if (partners.length > 0) await tx.insertInto('conference_partner').values(partners).execute()
  const actions: MadeAction[] = wish.actions.map((action) => ({ ...action, id: newId() }))
  const rows = actions.map(({ id: actionId, what, workerId, who, beforeOn }, place) => ({
    ...own,
    id: actionId,
    place,
    what,
    worker_id: workerId,
    who,
    before_on: beforeOn,
  }))
  if (rows.length > 0) await tx.insertInto('conference_action').values(rows).execute()
  return { id, actions }
}

type Correction = CorrectedConference & { conferenceId: string; version: number }

/** Only what differs is written: of each line it stays known who changed it. Gives all lines with their ids. */
export async function correctConference(tx: Tx, by: By, wish: Correction): Promise<MadeAction[]> {
  const { conferenceId: id } = wish
  const result = await tx
    .updateTable('case_conference')
    .set({
      held_on: wish.heldOn,
      ground: wish.ground,
      ground_note: wish.groundNote,
      others: wish.others,
      discussed: wish.discussed,
    })
    .where('id', '=', id)
    .where('version', '=', wish.version)
    .executeTakeFirst()
  await refuseStale(result.numUpdatedRows > 0n, async () => {
    const found = await findConference(tx, id)
    return found && { id, version: found.version, values: {} }
  })
  await tx
    .deleteFrom('conference_worker')
    .where('conference_id', '=', id)
    .where('worker_id', 'not in', some(wish.workerIds))
    .execute()
  await tx
    .deleteFrom('conference_partner')
    .where('conference_id', '=', id)
    .where('partner_id', 'not in', some(wish.partnerIds))
    .execute()
  const own = { foundation_id: by.foundationId, conference_id: id }
  const workers = wish.workerIds.map((worker_id) => ({ ...own, id: newId(), worker_id }))
  if (workers.length > 0)
    await tx
      .insertInto('conference_worker')
      .values(workers)
      .onConflict((on) => on.doNothing())
      .execute()
  const partners = wish.partnerIds.map((partner_id) => ({ ...own, id: newId(), partner_id }))
  if (partners.length > 0)
    await tx
      .insertInto('conference_partner')
      .values(partners)
      .onConflict((on) => on.doNothing())
      .execute()
  const lines: MadeAction[] = []
  for (const [place, { id: known, what, workerId, who, beforeOn }] of wish.actions.entries()) {
    const line = { what, worker_id: workerId, who, before_on: beforeOn }
    const lineId = known ?? newId()
    if (known === null)
      await tx
        .insertInto('conference_action')
        .values({ ...own, id: lineId, place, ...line })
        .execute()
    else
      await sql`update conference_action set what = ${what}, worker_id = ${workerId}, who = ${who}, before_on = ${beforeOn}
        where id = ${known} and conference_id = ${id}
          and (what, worker_id, who, before_on) is distinct from (${what}, ${workerId}::uuid, ${who}, ${beforeOn}::date)`.execute(
        tx,
      )
    lines.push({ id: lineId, what, workerId, who, beforeOn })
  }
  return lines
}
/** Nobody is not a list to compare with. */
const some = (ids: readonly string[]) => (ids.length > 0 ? ids : ['00000000-0000-0000-0000-000000000000'])

type FoundAction = { conferenceId: string; version: number; heldOn: string }

export async function findAction(tx: Tx, actionId: string): Promise<FoundAction | null> {
  const { rows } = await sql<FoundAction>`
    select a.conference_id as "conferenceId", a.version, m.held_on as "heldOn" from conference_action a
    join case_conference m on m.foundation_id = a.foundation_id and m.id = a.conference_id where a.id = ${actionId}`.execute(
    tx,
  )
  return rows[0] ?? null
}

export async function finish(tx: Tx, of: { actionId: string; version: number; doneOn: string | null }): Promise<void> {
  const result = await tx
    .updateTable('conference_action')
    .set({ done_on: of.doneOn })
    .where('id', '=', of.actionId)
    .where('version', '=', of.version)
    .executeTakeFirst()
  await refuseStale(result.numUpdatedRows > 0n, async () => {
    const found = await findAction(tx, of.actionId)
    return found && { id: of.actionId, version: found.version, values: {} }
  })
}
