import { checklistOf, type Person } from '#capabilities/guidance/rules/checklists/items.ts'
import { shipped } from '#capabilities/guidance/rules/checklists/shipped.ts'
import type { Item } from '#capabilities/guidance/contract/checklists.ts'
import { addDays } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { type Family, families } from './families.ts'
import type { Ground } from './people.ts'
import { dayAgo } from './plan.ts'
import { guideNames } from './world.ts'

/** What guides said about the lists of the practice families, over the months: most of it done by its day, not all. */
export async function addChecklists(tx: Tx, on: Ground, clients: ReadonlyMap<string, string>): Promise<void> {
  for (const family of families) {
    const home = homeOf(family, on, clients)
    const { items } = checklistOf(() => shipped, home, home[0]!.id, on.today)
    const setBy = family.guide ? on.workers.get(guideNames[family.guide])! : null
    const rows = items.flatMap((item, at) => {
      const said = sayingOf(item, at, on.today)
      return said === null
        ? []
        : [
            {
              foundation_id: on.foundationId,
              id: newId(),
              client_id: item.clientId,
              item: item.key,
              set_by: setBy,
              ...said,
            },
          ]
    })
    if (rows.length > 0) await tx.insertInto('checklist_item').values(rows).execute()
  }
}

function homeOf(family: Family, on: Ground, clients: ReadonlyMap<string, string>): Person[] {
  const starts = family.guidance.map(({ started }) => dayAgo(on.today, started))
  return family.members.map((member, at) => ({
    id: clients.get(`${member.given} ${member.family}`)!,
    name: member.given,
    number: at,
    birthDate: member.born,
    unaccompanied: false,
    startedOn: at === 0 ? (starts.toSorted()[0] ?? null) : null,
    endedOn: null,
    anew: false,
    signedOn: family.housed === null ? null : dayAgo(on.today, family.housed, true),
    said: [],
  }))
}

const notNeeded = 'Was al geregeld toen de begeleiding begon'
const waits = 'Wacht op een brief van de gemeente'

/** In turn, so that every kind is there to see: what was due lately is open now and then, as in life. */
function sayingOf({ due, who }: Item, at: number, today: string) {
  const setOn = addDays(due.on, -(at % 6))
  if (setOn > today) return null
  if (at % 13 === 6) return { state: 'not-needed', remark: notNeeded, set_on: setOn }
  if (due.on < addDays(today, -45)) return { state: 'done', remark: null, set_on: setOn }
  if (at % 9 === 4) return { state: 'blocked', remark: waits, set_on: setOn }
  if (who === 'client') return { state: 'handed', remark: null, set_on: setOn }
  return at % 3 === 0 ? null : { state: 'done', remark: null, set_on: setOn }
}
