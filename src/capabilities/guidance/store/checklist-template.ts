import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { OwnItem } from '../rules/checklists/templates.ts'

/** What this foundation changed and added, in the order in which that was done. */
export async function findOwnItems(tx: Tx): Promise<OwnItem[]> {
  const { rows } = await sql<OwnItem>`
    select item, version, json_build_object('titleNl', title_nl, 'titleEn', title_en, 'whyNl', why_nl, 'whyEn', why_en, 'phase', phase,
      'days', days, 'who', who, 'scope', scope, 'group', group_of, 'ageFrom', age_from, 'ageUntil', age_until, 'link', link,
      'fromOn', from_on, 'untilOn', until_on, 'hidden', hidden) as "values"
    from checklist_template_item where foundation_id = app.foundation() order by created_at, id`.execute(tx)
  return rows
}

/** `version` 0: kept for the first time. */
export async function keepItem(tx: Tx, foundationId: string, { item, values: v, version }: OwnItem): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    insert into checklist_template_item as t (foundation_id, id, item, hidden, phase, who, scope, group_of, age_from, age_until, days,
      title_nl, title_en, why_nl, why_en, link, from_on, until_on)
    values (${foundationId}, ${newId()}, ${item}, ${v.hidden}, ${v.phase}, ${v.who}, ${v.scope}, ${v.group}, ${v.ageFrom}, ${v.ageUntil},
      ${v.days}, ${v.titleNl}, ${v.titleEn || null}, ${v.whyNl}, ${v.whyEn || null}, ${v.link || null}, ${v.fromOn}::date, ${v.untilOn}::date)
    on conflict (foundation_id, item) do update set hidden = excluded.hidden, phase = excluded.phase, who = excluded.who,
      scope = excluded.scope, group_of = excluded.group_of, age_from = excluded.age_from, age_until = excluded.age_until,
      days = excluded.days, title_nl = excluded.title_nl, title_en = excluded.title_en, why_nl = excluded.why_nl,
      why_en = excluded.why_en, link = excluded.link, from_on = excluded.from_on, until_on = excluded.until_on
      where t.version = ${version}
    returning version`.execute(tx)
  await refuseStale(rows.length > 0, () => findOwnItem(tx, item))
  return rows[0]!.version
}

export async function dropItem(tx: Tx, item: string, version: number): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    delete from checklist_template_item where item = ${item} and version = ${version} returning id`.execute(tx)
  await refuseStale(rows.length > 0, () => findOwnItem(tx, item))
}

const findOwnItem = async (tx: Tx, item: string) => (await findOwnItems(tx)).find((one) => one.item === item) ?? null
