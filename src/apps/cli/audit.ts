import fs from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { type Break, lastSeal, type Seal, sealAudit, verifyAudit } from '#platform/server/db/audit-seal.ts'
import { type Command, refusal, textOf, usageError, type Words } from './command.ts'

const sealShape = z.object({ position: z.int(), hash: z.string().regex(/^[0-9a-f]{64}$/), sealedAt: z.string() })

export const auditSeal: Command = {
  usage: '',
  help: {
    nl: `
Verzegelt wat er tot nu toe in het logboek staat, en toont het zegel als JSON op stdout. Bewaar het buiten deze server:
met 'audit verify --seal BESTAND' bewijst u later dat er tot daar niets is gewijzigd.`,
    en: `
Seals what stands in the log until now, and prints the seal as JSON on stdout. Keep it outside this server: with
'audit verify --seal FILE' you prove later that nothing up to there was changed.`,
  },
  options: {},
  async run({ positionals, open, print }) {
    if (positionals.length > 0) throw usageError('Dit neemt geen woorden aan.', 'This takes no words.')
    const { database, databases } = await open()
    while ((await sealAudit(database)) > 0);
    const seal = await lastSeal(databases.owner)
    if (!seal) throw refusal('Het logboek is nog leeg.', 'The log is still empty.')
    print(JSON.stringify(seal, null, 2))
  },
}

export const auditVerify: Command = {
  usage: '[--seal BESTAND] [--json]',
  help: {
    nl: `
  --seal BESTAND   een zegel dat elders is bewaard ('audit seal')
  --json           de uitkomst als JSON op stdout

Rekent de keten van het logboek na. Uitgangscode 0 als alles klopt, 1 bij de eerste breuk.`,
    en: `
  --seal FILE      a seal that was kept elsewhere ('audit seal')
  --json           the outcome as JSON on stdout

Computes the chain of the log anew. Exit code 0 when all is well, 1 at the first break.`,
  },
  options: { seal: { type: 'string' }, json: { type: 'boolean' } },
  async run({ values, open, config, say, print }) {
    const file = textOf(values, 'seal')
    const kept = file ? [await readSeal(path.resolve(config.workingDir, file), file)] : []
    const { databases } = await open()
    const broken = await verifyAudit(databases.owner, kept)
    const last = await lastSeal(databases.owner)
    if (values.json) print(JSON.stringify({ proven: broken === null, break: broken, last }, null, 2))
    say(broken ? toldOf(broken) : proven(last))
    return broken ? 1 : 0
  },
}

async function readSeal(from: string, name: string): Promise<Seal> {
  const text = await fs.readFile(from, 'utf8').catch(() => null)
  if (text === null) throw usageError(`Het bestand ${name} is niet te lezen.`, `The file ${name} cannot be read.`)
  const parsed = sealShape.safeParse(safeJson(text))
  if (!parsed.success) throw usageError(`In ${name} staat geen zegel.`, `There is no seal in ${name}.`)
  return parsed.data
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const proven = (last: Seal | null): Words =>
  last
    ? {
        nl: `Het logboek klopt: ${last.position} regels, verzegeld tot ${last.sealedAt}.`,
        en: `The log is proven: ${last.position} entries, sealed up to ${last.sealedAt}.`,
      }
    : { nl: 'Het logboek is nog niet verzegeld.', en: 'The log has not been sealed yet.' }

function toldOf({ fault, position, eventId }: Break): Words {
  const at = { nl: `Breuk bij regel ${position}`, en: `Break at entry ${position}` }
  switch (fault) {
    case 'gap':
      return { nl: `${at.nl}: de regel is weg.`, en: `${at.en}: the entry is gone.` }
    case 'missing':
      return { nl: `${at.nl}: gebeurtenis ${eventId} is weg.`, en: `${at.en}: event ${eventId} is gone.` }
    case 'changed':
      return {
        nl: `${at.nl}: gebeurtenis ${eventId} is gewijzigd na het verzegelen.`,
        en: `${at.en}: event ${eventId} was changed after it was sealed.`,
      }
    case 'other-chain':
      return {
        nl: `${at.nl}: het bewaarde zegel hoort bij een andere keten.`,
        en: `${at.en}: the seal that was kept belongs to another chain.`,
      }
    case 'unsealed':
      return {
        nl: `Gebeurtenis ${eventId} is ouder dan een dag en nooit verzegeld.`,
        en: `Event ${eventId} is older than a day and was never sealed.`,
      }
  }
}
