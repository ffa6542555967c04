import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/gaps.ts'
import { legalCases } from '../store.ts'
import { couldMind } from '../store/terms.ts'
import { handTerms } from '../store/unassigned.ts'

/** All of them or none: one that somebody else changed meanwhile, or that the adviser would not see, holds back the rest. */
export async function handCases({ tx }: Ctx, { adviserId, cases }: ParsedOf<typeof contract.handCases>) {
  let terms = 0
  for (const { caseId, version } of cases) {
    const found = await legalCases.find(tx, caseId)
    if (!found) throw problem('common/not-found')
    const could = await couldMind(tx, adviserId, found.values.clientId)
    if (could !== 'yes') {
      const code = could === 'nobody' ? 'fault/unknown-choice' : 'fault/sees-no-legal'
      throw problem('common/invalid-input', { errors: [{ pointer: '/adviserId', code }] })
    }
    await legalCases.lock(tx, caseId, version)
    await legalCases.change(tx, caseId, version, { adviserId })
    const { adviserId: before } = found.values
    if (before !== null && before !== adviserId) terms += await handTerms(tx, caseId, before, adviserId)
  }
  return { cases: cases.length, terms }
}
