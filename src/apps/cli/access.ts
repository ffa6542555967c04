import { checkCouplings } from '#capabilities/access/public.ts'
import { listFoundations } from '../foundations.ts'
import { type Command, usageError } from './command.ts'

export const accessCheck: Command = {
  usage: '[--repair] [--json]',
  help: {
    nl: `
  --repair   herstelt wat niet klopt
  --json     de uitkomst als JSON op stdout

Rekent van alle stichtingen na welke koppelingen er horen te zijn tussen wie begeleidt en wie begeleid wordt. Wat niet klopt
komt in het logboek; privacyfunctionaris en functioneel beheerder krijgen bericht. De server doet dit iedere nacht zelf, en
herstelt het dan. Uitgangscode 0 als alles klopt of hersteld is, 1 als er iets niet klopt.`,
    en: `
  --repair   mends what is not right
  --json     the outcome as JSON on stdout

Computes of all foundations which couplings there should be between who guides and who is guided. What is not right goes into
the log; privacy officer and functional administrator are told. The server does this itself every night, and mends it then.
Exit code 0 when all is right or mended, 1 when something is not right.`,
  },
  options: { repair: { type: 'boolean' }, json: { type: 'boolean' } },
  async run({ values, positionals, open, say, print }) {
    if (positionals.length > 0) throw usageError('Dit neemt geen woorden aan.', 'This takes no words.')
    const { auth, databases, server } = await open()
    const repair = values.repair === true
    const found = { missing: 0, extra: 0, clients: 0 }
    for (const { id } of await listFoundations(databases.owner)) {
      const { missing, extra, clientIds } = await checkCouplings({ auth, server }, id, { repair })
      found.missing += missing
      found.extra += extra
      found.clients += clientIds.length
    }
    const wrong = found.clients > 0
    if (values.json) print(JSON.stringify({ ...found, repaired: wrong && repair }, null, 2))
    if (!wrong) say({ nl: 'Alle koppelingen kloppen.', en: 'All couplings are right.' })
    else
      say({
        nl: `Koppelingen die ontbraken: ${found.missing}, te veel: ${found.extra}, cliënten: ${found.clients}. ${repair ? 'Hersteld.' : 'Herstel het met --repair.'}`,
        en: `Couplings missing: ${found.missing}, too many: ${found.extra}, clients: ${found.clients}. ${repair ? 'Mended.' : 'Mend it with --repair.'}`,
      })
    return wrong && !repair ? 1 : 0
  },
}
