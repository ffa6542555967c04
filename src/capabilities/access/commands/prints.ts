import type { ParsedOf } from '#kernel/endpoint.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type { recordPrint as contract } from '../contract/prints.ts'
import { findClientsShown, insertPrints } from '../store/prints.ts'

/** The browser tells what stood on the screen; who of them were in sight is for the database. */
export async function recordPrint(
  { tx, actor }: Ctx,
  { screens }: ParsedOf<typeof contract>,
): Promise<Record<string, never>> {
  const known = await findClientsShown(tx, [...new Set(screens.flatMap(({ shown }) => shown))])
  await insertPrints(
    tx,
    actor,
    screens.map(({ screen, shown }) => ({ screen, clientIds: [...new Set(shown)].filter((id) => known.has(id)) })),
  )
  return {}
}
