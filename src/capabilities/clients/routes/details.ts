import { route, type Route } from '#platform/server/http/route.ts'
import { mayCorrectClient, mayCorrectFile, mayReadClients } from '../access.ts'
import { getFileAsOf as findFileAsOf } from '../commands/as-of.ts'
import * as commands from '../commands/details.ts'
import { getFileAsOf } from '../contract/as-of.ts'
import * as contract from '../contract/details.ts'
import { findDetails } from '../store/details.ts'

const writing = <T extends string>(table: T) => ({ can: mayCorrectClient, audit: { writes: table } }) as const
const name = writing('client_name')
const nationality = writing('client_nationality')
const language = writing('client_language')
const identifier = writing('client_identifier')
const permit = writing('residence_permit')
const group = writing('client_target_group')
const client = writing('client')

/** Who somebody is, at length. */
export const detailRoutes: readonly Route[] = [
  route(contract.getDetails, {
    can: mayReadClients,
    audit: { reads: 'client' },
    handle: async ({ tx, actor, today }, { clientId }) => ({
      ...(await findDetails(tx, clientId)),
      today,
      may: { change: mayCorrectFile(actor, clientId) },
    }),
  }),
  route(getFileAsOf, { can: mayReadClients, audit: { reads: 'client' }, handle: findFileAsOf }),
  route(contract.changeTargetGroup, { ...client, handle: commands.changeTargetGroup }),
  route(contract.recordDeath, { ...client, handle: commands.recordDeath }),
  route(contract.nameLines.add, {
    ...name,
    handle: (ctx, { clientId, ...values }) => commands.names.add(ctx, clientId, values),
  }),
  route(contract.nameLines.correct, {
    ...name,
    handle: (ctx, { nameId, version, ...values }) => commands.names.correct(ctx, nameId, version, values),
  }),
  route(contract.nameLines.remove, { ...name, handle: (ctx, { nameId }) => commands.names.remove(ctx, nameId) }),
  route(contract.nationalityLines.add, {
    ...nationality,
    handle: (ctx, { clientId, ...values }) => commands.nationalities.add(ctx, clientId, values),
  }),
  route(contract.nationalityLines.correct, {
    ...nationality,
    handle: (ctx, { otherNationalityId, version, ...values }) =>
      commands.nationalities.correct(ctx, otherNationalityId, version, values),
  }),
  route(contract.nationalityLines.remove, {
    ...nationality,
    handle: (ctx, { otherNationalityId }) => commands.nationalities.remove(ctx, otherNationalityId),
  }),
  route(contract.languageLines.add, {
    ...language,
    handle: (ctx, { clientId, ...values }) => commands.languages.add(ctx, clientId, values),
  }),
  route(contract.languageLines.correct, {
    ...language,
    handle: (ctx, { spokenLanguageId, version, ...values }) =>
      commands.languages.correct(ctx, spokenLanguageId, version, values),
  }),
  route(contract.languageLines.remove, {
    ...language,
    handle: (ctx, { spokenLanguageId }) => commands.languages.remove(ctx, spokenLanguageId),
  }),
  route(contract.identifierLines.add, {
    ...identifier,
    handle: (ctx, { clientId, ...values }) => commands.identifiers.add(ctx, clientId, values),
  }),
  route(contract.identifierLines.correct, {
    ...identifier,
    handle: (ctx, { identifierId, version, ...values }) =>
      commands.identifiers.correct(ctx, identifierId, version, values),
  }),
  route(contract.identifierLines.remove, {
    ...identifier,
    handle: (ctx, { identifierId }) => commands.identifiers.remove(ctx, identifierId),
  }),
  route(contract.getIdentifier, {
    can: mayCorrectClient,
    audit: { reads: 'client_identifier', whose: ({ clientId }) => [clientId] },
    handle: commands.getIdentifier,
  }),
  route(contract.permitLines.add, {
    ...permit,
    handle: (ctx, { clientId, ...values }) => commands.permits.add(ctx, clientId, values),
  }),
  route(contract.permitLines.correct, {
    ...permit,
    handle: (ctx, { permitId, version, ...values }) => commands.permits.correct(ctx, permitId, version, values),
  }),
  route(contract.permitLines.remove, {
    ...permit,
    handle: (ctx, { permitId }) => commands.permits.remove(ctx, permitId),
  }),
  route(contract.targetGroupLines.add, {
    ...group,
    handle: (ctx, { clientId, ...values }) => commands.targetGroups.add(ctx, clientId, values),
  }),
  route(contract.targetGroupLines.correct, {
    ...group,
    handle: (ctx, { earlierTargetGroupId, version, ...values }) =>
      commands.targetGroups.correct(ctx, earlierTargetGroupId, version, values),
  }),
  route(contract.targetGroupLines.remove, {
    ...group,
    handle: (ctx, { earlierTargetGroupId }) => commands.targetGroups.remove(ctx, earlierTargetGroupId),
  }),
]
