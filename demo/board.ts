import { addMonths } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ground, Words } from './people.ts'

const offers = { 'Joke Verhoef': 4, 'Kees Brouwer': 4, 'Anja de Graaf': 3 } as const
const agreed = [
  ['Hillegom', 'Maatschappelijke begeleiding 1e jaar', 12],
  ['Lisse', 'Maatschappelijke begeleiding 1e jaar', 6],
] as const

/** What guides offer, what the municipalities contracted this year, and the months that were looked at: all but the last two. */
export async function addBoard(tx: Tx, on: Ground, words: Words): Promise<void> {
  for (const [name, most] of Object.entries(offers))
    await tx.updateTable('worker').set({ guides_at_most: most }).where('id', '=', on.workers.get(name)!).execute()
  const year = Number(on.today.slice(0, 4))
  for (const [town, kind, contracted] of agreed)
    await tx
      .insertInto('contracted_number')
      .values({
        foundation_id: on.foundationId,
        id: newId(),
        municipality_id: on.towns.get(town)!,
        year,
        kind_id: await words('trajectory-kind', kind),
        contracted,
      })
      .execute()
  for (let before = 12; before > 2; before--) await confirm(tx, on, addMonths(`${on.today.slice(0, 7)}-01`, -before))
}

async function confirm(tx: Tx, on: Ground, month: string): Promise<void> {
  const began = await tx
    .selectFrom('trajectory as t')
    .innerJoin('list_item as k', (join) =>
      join.onRef('k.foundation_id', '=', 't.foundation_id').onRef('k.id', '=', 't.kind_id'),
    )
    .leftJoin('worker as w', (join) =>
      join.onRef('w.foundation_id', '=', 't.foundation_id').onRef('w.id', '=', 't.worker_id'),
    )
    .select(['t.id', 't.client_id', 't.started_on', 'k.name as kind', 'w.name as guide'])
    .where('t.started_on', '>=', month)
    .where('t.started_on', '<', addMonths(month, 1))
    .execute()
  if (began.length === 0) return
  const id = newId()
  await tx
    .insertInto('monthly_check')
    .values({
      foundation_id: on.foundationId,
      id,
      location_id: on.locationId,
      month,
      confirmed_by: on.workers.get('Sanne Terpstra')!,
      confirmed_at: `${addMonths(month, 1).slice(0, 8)}04T09:00:00Z`,
    })
    .execute()
  await tx
    .insertInto('monthly_check_line')
    .values(
      began.map((one, at) => ({
        foundation_id: on.foundationId,
        id: newId(),
        client_id: one.client_id,
        check_id: id,
        trajectory_id: one.id,
        kind: one.kind,
        started_on: one.started_on,
        guide: one.guide,
        is_right: at !== 1,
        remark: at === 1 ? 'De sleutel kwam een week later; de begindatum is aangepast.' : null,
      })),
    )
    .execute()
}
