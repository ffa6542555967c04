import { findWorkersNamed, giveKnownAccount, type NewHolding, refuseHolding } from '#capabilities/access/public.ts'
import { usesLocation } from '#capabilities/access/access.ts'
import { findLocations, findMunicipalitiesByName } from '#capabilities/organisation/public.ts'
import { type Role, roles } from '#kernel/actor.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import type { Named } from '#kernel/shapes.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { chooseFoundation, foundationOption } from './choose-foundation.ts'
import { type Command, needText, refusal, textOf, usageError, type Values } from './command.ts'

export const userGive: Command = {
  usage: 'E-MAIL --foundation NAAM --role ROL [--location NAAM | --all-locations]',
  help: {
    nl: `
Voor iemand die op deze installatie al een account heeft, bij welke stichting ook. De rol geldt meteen; zij die voor
meer stichtingen werken, kiezen na het inloggen voor welke.

  --foundation NAAM    de stichting
  --role ROL           ${roles.join(', ')}
  --location NAAM      de vestiging waarvoor de rol geldt
  --all-locations      of: alle vestigingen
  --worker NAAM        de naam in het team; nodig voor wie eigen cliënten heeft
  --municipality NAAM  de gemeente; alleen bij de rol municipality`,
    en: `
For somebody who has an account on this installation already, at whatever foundation. The role holds at once; who works
for more foundations chooses after signing in for which.

  --foundation NAME    the foundation
  --role ROLE          ${roles.join(', ')}
  --location NAME      the location for which the role holds
  --all-locations      or: all locations
  --worker NAME        the name in the team; needed for who has clients of their own
  --municipality NAME  the municipality; with the role municipality alone`,
  },
  options: {
    ...foundationOption,
    role: { type: 'string' },
    location: { type: 'string' },
    'all-locations': { type: 'boolean' },
    worker: { type: 'string' },
    municipality: { type: 'string' },
  },
  async run({ positionals, values, open, say }) {
    const [email, ...rest] = positionals
    if (!email || rest.length > 0) throw usageError('Geef één e-mailadres.', 'Give one e-mail address.')
    needText(values, 'foundation')
    const role = readRole(values)
    const installation = await open()
    const account = await installation.auth.findAccount(email)
    if (!account) {
      throw refusal(
        `Er is geen account met e-mailadres ${email}. Nodig deze persoon uit op het scherm.`,
        `There is no account with e-mail address ${email}. Invite this person on the screen.`,
      )
    }
    const foundation = await chooseFoundation(installation, values)
    const reason = 'user give on the command line'
    const given = await installation.database.asSystem({ reason, foundationId: foundation.id }, async (tx) =>
      giveKnownAccount(
        tx,
        { foundationId: foundation.id, accountId: account.id, role, fromOn: null, ...(await findParts(tx, values)) },
        todayInAmsterdam(),
      ),
    )
    if (!given) throw refusal(`${account.name} heeft deze rol al.`, `${account.name} has this role already.`)
    say({
      nl: `${account.name} heeft nu de rol ${role} bij "${foundation.name}".`,
      en: `${account.name} now has the role ${role} at "${foundation.name}".`,
    })
  },
}

function readRole(values: Values): Role {
  const wanted = needText(values, 'role')
  const role = roles.find((known) => known === wanted)
  const [all, location] = [values['all-locations'] === true, textOf(values, 'location')]
  if (!role) throw usageError(`Kies een rol: ${roles.join(', ')}.`, `Choose a role: ${roles.join(', ')}.`)
  if (usesLocation(role) ? all === (location !== undefined) : all && location !== undefined) {
    throw usageError('Kies --location of --all-locations.', 'Choose --location or --all-locations.')
  }
  const faults = refuseHolding({
    role,
    workerId: textOf(values, 'worker') ?? null,
    municipalityId: textOf(values, 'municipality') ?? null,
    fromOn: null,
    untilOn: null,
  })
  for (const { pointer } of faults) {
    const option = pointer === '/workerId' ? '--worker' : '--municipality'
    throw usageError(`Bij deze rol past ${option} niet zoals gegeven.`, `${option} does not fit this role.`)
  }
  return role
}

async function findParts(
  tx: Tx,
  values: Values,
): Promise<Pick<NewHolding, 'locationId' | 'workerId' | 'municipalityId'>> {
  return {
    locationId: await idOf(textOf(values, 'location'), async (name) => alike(await findLocations(tx), name)),
    workerId: await idOf(textOf(values, 'worker'), async (name) => findWorkersNamed(tx, name)),
    municipalityId: await idOf(textOf(values, 'municipality'), async (name) => [
      ...(await findMunicipalitiesByName(tx, [name])).values(),
    ]),
  }
}

const alike = (all: readonly Named[], name: string) =>
  all.filter((one) => one.name.toLowerCase() === name.toLowerCase())

async function idOf(name: string | undefined, find: (name: string) => Promise<readonly Named[]>) {
  if (name === undefined) return null
  const found = await find(name)
  if (found.length === 1) return found[0]!.id
  throw found.length === 0
    ? refusal(`"${name}" is bij deze stichting niet bekend.`, `"${name}" is not known at this foundation.`)
    : refusal(`Er is meer dan één "${name}".`, `There is more than one "${name}".`)
}
