import { downloadRoute, route, type Route } from '#platform/server/http/route.ts'
import { mayContract, mayManageTrajectories } from '../access.ts'
import {
  confirmMonth,
  downloadMonthlyCheck,
  readBoard,
  readMonthlyCheck,
  setContractedNumber,
} from '../commands/board.ts'
import * as contract from '../contract/board.ts'

export const boardRoutes: readonly Route[] = [
  route(contract.getBoard, {
    can: mayManageTrajectories,
    audit: {
      lists: 'trajectory',
      whose: ({ unguided, still, unmeasured, overdue }) =>
        [unguided, still, unmeasured, overdue].flatMap(({ first }) => first.map(({ client }) => client.id)),
    },
    handle: (ctx) => readBoard(ctx),
  }),
  route(contract.getMonthlyCheck, {
    can: mayManageTrajectories,
    audit: { lists: 'monthly_check', whose: ({ lines }) => lines.map(({ client }) => client.id) },
    handle: readMonthlyCheck,
  }),
  route(contract.confirmMonth, {
    can: mayManageTrajectories,
    audit: { writes: 'monthly_check' },
    handle: confirmMonth,
  }),
  downloadRoute(contract.downloadMonthlyCheck, {
    can: mayManageTrajectories,
    audit: { exports: 'monthly_check' },
    handle: downloadMonthlyCheck,
  }),
  route(contract.setContractedNumber, {
    can: mayContract,
    audit: { writes: 'contracted_number' },
    handle: setContractedNumber,
  }),
]
