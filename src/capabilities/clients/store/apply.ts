import { takeNumbers } from '#capabilities/organisation/public.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Step } from '../rules/events/steps.ts'
import * as clients from './clients.ts'
import { changeStanding } from './details.ts'
import * as households from './households.ts'
import * as lines from './lines.ts'
import { residences } from './residences.ts'

type Ground = { tx: Tx; foundationId: string; newClients: Map<string, string>; householdId: string | null }

/** A row that is not as it was shown undoes all of it. */
function mustHold(changed: boolean) {
  if (!changed) throw problem('clients/preview-outdated')
}

/** Carries out exactly these steps, in this order; the ids of the clients that began, by their keys. */
export async function applySteps(
  tx: Tx,
  foundationId: string,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, string>> {
  const on: Ground = { tx, foundationId, newClients: new Map(), householdId: null }
  for (const step of steps) await applyStep(on, step)
  return on.newClients
}

async function applyStep(on: Ground, step: Step): Promise<void> {
  const { tx, foundationId } = on
  const idOf = (key: string) => on.newClients.get(key) ?? key
  switch (step.what) {
    case 'client-begins': {
      const number = await takeNumbers(tx, foundationId, 'client', 1)
      const { id } = await clients.insertClient(tx, foundationId, number, step.values)
      on.newClients.set(step.key, id)
      return
    }
    case 'household-begins':
      on.householdId = await households.insertHousehold(tx, foundationId)
      return
    case 'membership-begins': {
      const { role, fromOn, clientId, ofClientId } = step
      const householdId = step.householdId ?? on.householdId!
      const place = { householdId, clientId: idOf(clientId), role, ofClientId, fromOn, untilOn: null }
      await households.memberships.insert(tx, foundationId, place)
      return
    }
    case 'residence-begins': {
      const { clientId, municipalityId, fromOn } = step
      await residences.insert(tx, foundationId, { clientId: idOf(clientId), municipalityId, fromOn, untilOn: null })
      return
    }
    case 'permit-begins':
      await lines.permits.insert(tx, foundationId, idOf(step.clientId), step.values)
      return
    case 'name-kept':
    case 'name-added':
      await lines.names.insert(tx, foundationId, step.clientId, step.values)
      return
    case 'group-kept':
      await lines.targetGroups.insert(tx, foundationId, step.clientId, step.values)
      return
    default:
      mustHold(await changeRow(tx, step))
  }
}

type Changing = Extract<
  Step,
  {
    what:
      | 'relative-goes'
      | 'membership-ends'
      | 'role-changes'
      | 'residence-ends'
      | 'permit-ends'
      | 'name-changes'
      | 'group-changes'
      | 'dies'
  }
>

/** Steps that change a row which is there; true when it was as it was shown. */
async function changeRow(tx: Tx, step: Changing): Promise<boolean> {
  switch (step.what) {
    case 'relative-goes':
      return lines.relatives.remove(tx, step.relativeId)
    case 'membership-ends':
      return households.memberships.change(tx, step.membershipId, step.version, { untilOn: step.untilOn })
    case 'role-changes':
      return households.memberships.change(tx, step.membershipId, step.version, { role: step.role, ofClientId: null })
    case 'residence-ends':
      return residences.change(tx, step.residenceId, step.version, { untilOn: step.untilOn })
    case 'permit-ends':
      return lines.permits.change(tx, step.permitId, step.version, step.values)
    case 'name-changes': {
      const before = await clients.findClient(tx, step.clientId)
      return before !== null && clients.changeClient(tx, before, step.values, step.version)
    }
    case 'group-changes':
      return changeStanding(tx, step.clientId, step.version, {
        target_group_id: step.targetGroupId,
        target_group_from: step.fromOn,
      })
    case 'dies':
      return changeStanding(tx, step.clientId, step.version, { deceased_on: step.deceasedOn })
  }
}
