import { askForEvidence as writeLetter } from '#capabilities/documents/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { ApartCtx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/evidence.ts'
import { languageOfLetter, namedIn } from '../rules/evidence-letter.ts'
import { markAsked, missingEvidence } from '../store/evidence.ts'

/** The letter lies with the documents of the dossier; what it asks for is marked as asked today. */
export async function askForEvidence(ctx: ApartCtx, { caseId }: ParsedOf<typeof contract.askForEvidence>) {
  const { actor, today, server } = ctx
  const found = await server.database.asActor(actor, today, (tx) => missingEvidence(tx, caseId))
  if (!found) throw problem('common/not-found')
  const language = languageOfLetter(found.language)
  const missing = found.people.flatMap(({ name, items }) =>
    items.map(({ title }) => ({ whose: name ?? found.client, piece: namedIn(language, title) })),
  )
  const letter = await writeLetter(ctx, { caseId, language, missing, until: null })
  const ids = found.people.flatMap(({ items }) => items.map(({ id }) => id))
  await server.database.asActor(actor, today, (tx) => markAsked(tx, ids, today))
  return letter
}
