import type { Auth } from '#platform/server/auth/auth.ts'
import type { Server } from '#platform/server/http/route.ts'
import { type CouplingCheck, couplingsLetter } from '../rules/couplings.ts'
import { findDifferences, mendCouplings, recordDifferences } from '../store/couplings.ts'
import { findHolders } from '../store/openings.ts'

export type Checking = { auth: Auth; server: Pick<Server, 'database' | 'mailer'> }

/**
 * Computes the couplings of one foundation anew. A difference is an incident: it stands in the log with whose it was,
 * privacy officers and administrators get a letter with how many, and with `repair` it is mended in the same transaction.
 */
export async function checkCouplings(
  { auth, server }: Checking,
  foundationId: string,
  { repair }: { repair: boolean },
): Promise<CouplingCheck> {
  const wish = { reason: repair ? 'check and mend couplings' : 'check couplings', foundationId }
  const { check, told } = await server.database.asSystem(wish, async (tx) => {
    const differences = await findDifferences(tx)
    const clientIds = [...new Set(differences.map(({ clientId }) => clientId))]
    const count = (fault: string) => differences.filter((one) => one.fault === fault).length
    const check = { missing: count('missing'), extra: count('extra'), clientIds, repaired: repair }
    if (clientIds.length === 0) return { check, told: [] }
    const why = `missing ${check.missing}, extra ${check.extra}, ${repair ? 'repaired' : 'left'}`
    await recordDifferences(tx, { foundationId, clientIds, why })
    if (repair) await mendCouplings(tx, clientIds)
    return { check, told: await findHolders(tx, ['privacy-officer', 'administrator'], null) }
  })
  for (const { email } of await auth.findAccountsById([...new Set(told)])) {
    await server.mailer.send(couplingsLetter(email, check))
  }
  return check
}
