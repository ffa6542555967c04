import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import type { Ctx, Download } from '#platform/server/http/route.ts'
import { writeWorkbook } from '#platform/server/xlsx/write-workbook.ts'
import { mayContract, mayManageTrajectories } from '../access.ts'
import type * as contract from '../contract/board.ts'
import { lookOver, measureWeeks, monthsToCheck, refuseConfirming, spanOfMonth, stillWeeks } from '../rules/board.ts'
import { standOn } from '../rules/standing.ts'
import * as store from '../store/board.ts'
import { findPeople, findStanding } from '../store/standing.ts'

type Board = AnswerOf<typeof contract.getBoard>

const shownFirst = 10
const lists = ['unguided', 'still', 'unmeasured', 'overdue'] as const

/** The trajectories are read once; every list of the board is a part of them. */
export async function readBoard({ tx, actor, today }: Ctx): Promise<Board> {
  const [firstMonth] = monthsToCheck(today)
  const all = await findStanding(tx, actor, { since: `${firstMonth}-01`, signs: true })
  const looked = lookOver(standOn(all, today), today)
  const kinds = new Map(all.map(({ trajectoryId, kind }) => [trajectoryId, kind.name]))
  const shown = lists.flatMap((list) => looked[list].slice(0, shownFirst))
  const people = await findPeople(tx, [...new Set(shown.map(({ trajectoryId }) => trajectoryId))])
  const some = (list: (typeof lists)[number]): Board['still'] => ({
    count: looked[list].length,
    first: looked[list].slice(0, shownFirst).flatMap(({ trajectoryId, on }) => {
      const person = people.get(trajectoryId)
      const kind = kinds.get(trajectoryId) ?? ''
      return person ? [{ trajectoryId, client: person.client, kind, guide: person.guide?.name ?? null, on }] : []
    }),
  })
  return {
    today,
    stillWeeks,
    measureWeeks,
    unguided: some('unguided'),
    still: some('still'),
    unmeasured: some('unmeasured'),
    overdue: some('overdue'),
    lateTasks: await store.countLateTasks(tx, actor),
    caseload: await store.findCaseload(tx, looked.caseload),
    contracted: await store.findContracted(tx, Number(today.slice(0, 4)), looked.begun),
    unchecked: await store.findUnchecked(tx, looked.inMonths),
    may: { contract: mayContract(actor) },
  }
}

export async function readMonthlyCheck(
  { tx, actor, today }: Ctx,
  { locationId, month }: ParsedOf<typeof contract.getMonthlyCheck>,
): Promise<AnswerOf<typeof contract.getMonthlyCheck>> {
  const location = await store.findLocation(tx, locationId)
  if (!location) throw problem('common/not-found')
  const confirmed = await store.findConfirmed(tx, locationId, month)
  const span = spanOfMonth(month)
  return {
    location,
    month,
    lines: confirmed ? await store.findLines(tx, confirmed.id) : await store.findBegan(tx, locationId, span),
    confirmed: confirmed && { at: confirmed.at, who: confirmed.who },
    earlier: await store.findConfirmedMonths(tx, locationId),
    may: { confirm: mayManageTrajectories(actor) && confirmed === null && span.until < today },
  }
}

export async function confirmMonth(
  { tx, actor, today }: Ctx,
  { locationId, month, lines }: ParsedOf<typeof contract.confirmMonth>,
) {
  if (!(await store.findLocation(tx, locationId))) throw problem('common/not-found')
  const began = await store.findBegan(tx, locationId, spanOfMonth(month))
  const confirmed = (await store.findConfirmed(tx, locationId, month)) !== null
  const of = { month, today, confirmed, began: began.map(({ trajectoryId }) => trajectoryId) }
  const errors = refuseConfirming(of, lines)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const said = new Map(lines.map((line) => [line.trajectoryId, line]))
  const { foundationId, workerId } = actor
  await store.insertCheck(
    tx,
    { foundationId, locationId, month, workerId },
    began.map((line) => ({ ...line, ...said.get(line.trajectoryId)! })),
  )
  return { lines: began.length }
}

const words = {
  nl: {
    title: 'Maandcontrole',
    columns: ['Cliëntnummer', 'Soort traject', 'Begonnen op', 'Begeleider', 'Klopt', 'Opmerking'],
    right: 'ja',
    wrong: 'nee',
    confirmed: 'Bevestigd door',
  },
  en: {
    title: 'Monthly check',
    columns: ['Client number', 'Kind of trajectory', 'Started on', 'Guide', 'Right', 'Remark'],
    right: 'yes',
    wrong: 'no',
    confirmed: 'Confirmed by',
  },
} as const
const types = ['integer', 'text', 'date', 'text', 'text', 'text'] as const

/** Only of a month that was confirmed: what may still change is no account of anything. */
export async function downloadMonthlyCheck(
  ctx: Ctx,
  { lang, ...of }: ParsedOf<typeof contract.downloadMonthlyCheck>,
): Promise<Download> {
  const { location, lines, confirmed, month } = await readMonthlyCheck(ctx, of)
  if (!confirmed) throw problem('common/not-found')
  const say = words[lang]
  const sheet = {
    name: `${say.title} ${month}`,
    columns: say.columns.map((heading, at) => ({ heading, type: types[at]! })),
    rows: lines.map(({ client, kind, startedOn, guide, isRight, remark }) => [
      client.number,
      kind,
      startedOn,
      guide,
      isRight ? say.right : say.wrong,
      remark,
    ]),
    note: `${location.name}, ${month}. ${say.confirmed} ${confirmed.who ?? '-'}, ${confirmed.at.slice(0, 10)}.`,
  }
  return {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: `${say.title.toLowerCase().replace(' ', '-')}-${month}.xlsx`,
    body: await writeWorkbook([sheet], { title: `${say.title} ${location.name} ${month}`, madeAt: ctx.now }),
    clientIds: lines.map(({ client }) => client.id),
  }
}

export async function setContractedNumber({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.setContractedNumber>) {
  const errors = await refuseWords(tx, wish, { kindId: 'trajectory-kind' })
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const version = await store.setContracted(tx, actor.foundationId, wish)
  if (version === null) throw problem('common/stale-version')
  return { version }
}
