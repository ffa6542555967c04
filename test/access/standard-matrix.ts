import fs from 'node:fs'
import path from 'node:path'
import { type Actor, type Role, roles } from '#kernel/actor.ts'
import { compartments, type Reach } from '#kernel/compartments.ts'
import { actorFrom, type Rule } from '../../src/capabilities/access/rules/sight.ts'

const reachOf: Record<string, Reach> = { '·': 'none', O: 'own', L: 'location', F: 'foundation' }

/** The default matrix as docs/privacy.md prints it; a database test keeps the two alike. */
function standardRules(): Rule[] {
  const doc = fs.readFileSync(path.resolve(import.meta.dirname, '../../docs/privacy.md'), 'utf8')
  return roles.flatMap((role) => {
    const cells = doc
      .split('\n')
      .find((line) => line.startsWith(`| ${role} |`))!
      .split('|')
      .slice(2)
      .map((cell) => cell.trim().split(' ')[0]!)
    return compartments.map((compartment, at) => ({
      foundationId: 'f',
      role,
      compartment,
      reach: reachOf[cells[at]!.replace('+', '')]!,
      mayWrite: cells[at]!.endsWith('+'),
    }))
  })
}

/** Somebody with one function at one location, as the database would make them without any choice of a foundation. */
export function standardActor(role: Role): Actor {
  const of = { foundationId: 'f', foundationName: 'Welkom', practice: false, workerId: 'w', municipalityId: null }
  return actorFrom({
    accountId: 'a',
    displayName: 'Ans',
    chosenFoundationId: null,
    trying: null,
    holdings: [{ ...of, role, locationId: 'hillegom' }],
    locations: [{ id: 'hillegom', name: 'Hillegom', foundationId: 'f' }],
    rules: standardRules(),
    openings: [],
    namedFor: [],
  })!
}
