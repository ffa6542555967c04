import { problem } from '#kernel/problem.ts'
import { apartRoute, route, type Route } from '#platform/server/http/route.ts'
import { mayManageLegal, mayReadLegal } from '../access.ts'
import { getDossier } from '../commands/dossiers.ts'
import { askForEvidence } from '../commands/ask-for-evidence.ts'
import * as commands from '../commands/evidence.ts'
import * as contract from '../contract/evidence.ts'
import { isMissing } from '../rules/evidence.ts'
import * as store from '../store/evidence.ts'

const write = { can: mayManageLegal, audit: { writes: 'legal_evidence' } } as const

function shown(found: readonly store.FoundEvidence[]): contract.Evidence[] {
  const all = found.map(store.standingOf)
  return all.map((one) => {
    const { clientId: _, relativeId, relativeName, ...rest } = one
    const relative = relativeId === null ? null : { id: relativeId, name: relativeName ?? '' }
    return { ...rest, relative, title: store.titleOf(one), missing: isMissing(one, all) }
  })
}

export const evidenceRoutes: readonly Route[] = [
  route(contract.listEvidence, {
    can: mayReadLegal,
    audit: { reads: 'legal_evidence' },
    handle: async ({ tx, actor, today }, { caseId }) => {
      const { clientId } = await getDossier(tx, caseId)
      const items = shown(await store.findEvidence(tx, caseId))
      return { today, clientId, items, may: { manage: mayManageLegal(actor) } }
    },
  }),
  route(contract.getEvidence, {
    can: mayReadLegal,
    audit: { reads: 'legal_evidence' },
    handle: async ({ tx, actor, today }, { legalEvidenceId }) => {
      const found = await store.findOneEvidence(tx, legalEvidenceId)
      if (!found) throw problem('common/not-found')
      const item = shown(await store.findEvidence(tx, found.caseId)).find(({ id }) => id === legalEvidenceId)!
      return { today, clientId: found.clientId, item, may: { manage: mayManageLegal(actor) } }
    },
  }),
  route(contract.addEvidence, { ...write, handle: commands.addEvidence }),
  route(contract.setEvidence, { ...write, handle: commands.setEvidence }),
  apartRoute(contract.askForEvidence, { ...write, handle: askForEvidence }),
]
