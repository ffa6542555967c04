import type { FastifyRequest } from 'fastify'
import type { Actor } from '#kernel/actor.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { idShape } from '#kernel/shapes.ts'
import type { Database } from '../db/database.ts'

/** Refusals of one person that are written one by one within a minute; what comes on top is one line with their number. */
export const MOST_PER_MINUTE = 30
const MINUTE = 60_000

const refusing = new Set([401, 403, 404, 410, 429])

type Refused = { actor: Actor; endpoint: string; why: string; subjectId: string | null; clientId: string | null }
type Count = { written: number; above: number; last: Refused; timer: NodeJS.Timeout }

export type Refusals = {
  /** Writes down that somebody who is signed in was refused: they may be trying what is not theirs. */
  record(request: FastifyRequest, actor: Actor, endpoint: string, code: string, status: number): Promise<void>
  /** Writes what was only counted so far. */
  settle(): Promise<void>
}

/**
 * In transactions of its own: that of the request was rolled back. A flood is counted in memory, per server and person, so
 * that nobody can fill the log or keep the database busy with it.
 */
export function openRefusals(database: Database, failed: (error: Error) => void, now = () => new Date()): Refusals {
  const counts = new Map<string, Count>()

  const write = ({ actor, endpoint, why, subjectId, clientId }: Refused) =>
    database
      .asActor(actor, todayInAmsterdam(now()), (tx) =>
        tx
          .insertInto('audit.event')
          .values({
            foundation_id: actor.foundationId,
            account_id: actor.accountId,
            action: 'refused',
            subject: endpoint,
            subject_id: subjectId,
            client_id: clientId,
            why,
          })
          .execute(),
      )
      .then(() => {}, failed)

  async function endMinute(accountId: string): Promise<void> {
    const count = counts.get(accountId)
    if (!count) return
    counts.delete(accountId)
    clearTimeout(count.timer)
    if (count.above > 0) await write({ ...count.last, subjectId: null, clientId: null, why: `+${count.above}` })
  }

  function countOf(refused: Refused): Count {
    const { accountId } = refused.actor
    const known = counts.get(accountId)
    if (known) return known
    const timer = setTimeout(() => void endMinute(accountId), MINUTE).unref()
    const fresh = { written: 0, above: 0, last: refused, timer }
    counts.set(accountId, fresh)
    return fresh
  }

  return {
    async record(request, actor, endpoint, code, status) {
      if (!refusing.has(status)) return
      const refused = { actor, endpoint, why: code, ...idsIn(request.params) }
      const count = countOf(refused)
      count.last = refused
      if (count.written >= MOST_PER_MINUTE) {
        count.above++
        return
      }
      count.written++
      await write(refused)
    },
    settle: async () => void (await Promise.all([...counts.keys()].map(endMinute))),
  }
}

/** Which record was asked for, by the address of the request: only what is an id at all. */
function idsIn(params: unknown): Pick<Refused, 'subjectId' | 'clientId'> {
  const ids = Object.entries((params ?? {}) as Record<string, unknown>).flatMap(([name, value]) => {
    const id = idShape.safeParse(value)
    return id.success ? [{ name, id: id.data }] : []
  })
  const clientId = ids.find(({ name }) => name === 'clientId')?.id ?? null
  return { clientId, subjectId: ids.findLast(({ name }) => name !== 'clientId')?.id ?? null }
}
