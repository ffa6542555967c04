import type { QueryClient } from '@tanstack/react-query'
import { todayInAmsterdam } from '#kernel/dates.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { callQuietly } from '#platform/web/api/call.ts'
import { SealedShelf } from '#platform/web/forms/sealed-shelf.ts'
import { searchClients } from '#capabilities/clients/contract.ts'
import { listItems } from '#capabilities/organisation/contract.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { prepareContact } from '../../contract.ts'
import { proposeKind, subjectsFor } from '../../rules.ts'

const lists = ['contact-kind', 'contact-manner', 'contact-subject'] as const
type Words = AnswerOf<typeof listItems>
type Pack = {
  foundationId: string
  clients: readonly { id: string; name: string }[]
  words: Record<(typeof lists)[number], Words>
  workers: AnswerOf<typeof listWorkers>['workers']
}

/** How long names lie here without a connection, sealed; and how old they get before they are asked for anew. */
const shelf = new SealedShelf('reisgezel.caseload.', 3)
const anew = 12 * 60 * 60_000
const most = 200

type Of = { accountId: string; foundationId: string; workerId: string | null; roles: readonly string[] }

/** Names of one's own clients and the words of the form: what a contact needs where there is no connection. */
export async function packOwnCaseload(of: Of, key: Promise<CryptoKey | null>, guides: boolean): Promise<void> {
  await shelf.open(of.accountId, key)
  if (!guides) {
    // Who guides nobody any more keeps nobody's name.
    shelf.drop('pack')
    return
  }
  const before = shelf.read('pack')
  if (before && Date.now() - before.savedAt < anew && (before.value as Pack).foundationId === of.foundationId) return
  const [found, team, ...words] = await Promise.all([
    callQuietly(searchClients, { guide: 'me', limit: most, offset: 0, q: '' }),
    callQuietly(listWorkers, { service: 'all' }),
    ...lists.map((list) => callQuietly(listItems, { list })),
  ])
  await shelf.write('pack', {
    foundationId: of.foundationId,
    clients: found.rows.map((row) => ({
      id: row.id,
      name: [row.givenNames, row.familyName].filter(Boolean).join(' '),
    })),
    words: Object.fromEntries(lists.map((list, at) => [list, words[at]!])) as Pack['words'],
    workers: team.workers.filter(({ id }) => id === of.workerId),
  } satisfies Pack)
}

const packed = (): Pack | undefined => shelf.read('pack')?.value as Pack | undefined
export const ownCaseload = (): Pack['clients'] => packed()?.clients ?? []
/** At signing out no name stays behind. */
export const forgetCaseload = (): void => shelf.clear()

/** Lets the form of a contact begin from what lies here, where nothing newer is known. False for a client who is not in it. */
export function beginFromPack(cache: QueryClient, clientId: string, of: Of): boolean {
  const pack = packed()
  const client = pack?.clients.find(({ id }) => id === clientId)
  if (!pack || !client || pack.foundationId !== of.foundationId) return false
  const give = (key: readonly unknown[], value: unknown) => cache.setQueryData(key, (known: unknown) => known ?? value)
  const active = (list: (typeof lists)[number]) => pack.words[list].items.filter((item) => item.active)
  for (const list of lists) give([listItems.name, { list }], pack.words[list])
  give([listWorkers.name, { service: 'all' }], { workers: pack.workers, may: { manage: false } })
  const kinds = active('contact-kind')
  const today = todayInAmsterdam()
  give([prepareContact.name, { clientId }], {
    clientName: client.name,
    kindIds: kinds.map(({ id }) => id),
    kindId: proposeKind(kinds, { guided: true, settledOn: null, extendedUntilOn: null, roles: of.roles }, today),
    workerId: of.workerId,
    today,
    usualSubjectIds: subjectsFor(active('contact-subject'), []),
  } satisfies AnswerOf<typeof prepareContact>)
  return true
}
