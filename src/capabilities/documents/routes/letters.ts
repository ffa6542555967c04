import { apartRoute, downloadRoute, route, type Route, uploadRoute } from '#platform/server/http/route.ts'
import { mayKeepTemplates, mayReadTemplates, mayWriteLetters } from '../access.ts'
import * as commands from '../commands/letters.ts'
import * as contract from '../contract/letters.ts'

const keep = { can: mayKeepTemplates, audit: { writes: 'letter_template' } } as const
const aboutNobody = { none: 'letters with blanks, about nobody' }

export const letterRoutes: readonly Route[] = [
  route(contract.listLetterTemplates, {
    can: mayReadTemplates,
    audit: aboutNobody,
    handle: async (ctx) => ({
      ...(await commands.listLetterTemplates(ctx)),
      may: { keep: mayKeepTemplates(ctx.actor) },
    }),
  }),
  downloadRoute(contract.downloadLetterTemplate, {
    can: mayReadTemplates,
    audit: aboutNobody,
    handle: commands.downloadLetterTemplate,
  }),
  uploadRoute(contract.addLetterTemplate, { ...keep, handle: commands.addLetterTemplate }),
  apartRoute(contract.removeLetterTemplate, { ...keep, handle: commands.removeLetterTemplate }),
  apartRoute(contract.writeLetter, {
    can: mayWriteLetters,
    audit: { writes: 'document' },
    handle: commands.writeLetter,
  }),
]
