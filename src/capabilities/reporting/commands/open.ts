import type { Actor } from '#kernel/actor.ts'
import type { Period } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { countingEverybody } from '#platform/server/db/everybody.ts'
import type { CountedRecord } from '#platform/server/figures/figure.ts'
import { alsoShown } from '#platform/server/http/audit.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayOpenByName, mayOpenByNumber } from '../access.ts'
import type { Figure, OpenedFigure, OpenedRecord } from '../contract.ts'
import { figureOf } from '../rules/chapters.ts'
import { recordsOf } from '../store/counts.ts'
import { findFinalised, findKeptRecords } from '../store/finalised.ts'
import * as seen from '../store/seen.ts'
import { getEyes } from './reach.ts'
import { definitions, scopeOf } from './report.ts'

type Page = { key: string; dimension?: string | undefined; wordless: 'yes' | 'no'; offset: number; limit: number }
type Text = Pick<Figure, 'label' | 'definition'> & { record: OpenedFigure['record'] }

/** Always there, whether something is left out or not: its absence would tell as much as its presence. */
const notShown = {
  nl: 'Het cijfer telt iedereen. De lijst laat alleen zien wat u mag zien.',
  en: 'The figure counts everybody. The list shows only what you may see.',
}

export async function openLiveFigure(
  { tx, actor, today }: Ctx,
  wish: { municipalityId: string } & Period & Page,
): Promise<OpenedFigure> {
  const figure = definitions.find(({ key }) => key === wish.key)
  if (!figure) throw problem('reporting/unknown-figure')
  const scope = scopeOf(actor.foundationId, wish, today).now
  await refuseAllButWhole({ tx, actor, today }, wish)
  if (!(await seen.findMunicipality(tx, wish.municipalityId))) throw problem('common/not-found')
  const records = await countingEverybody(tx, () => recordsOf(tx, figure, scope))
  return opened(tx, actor, figure, records, wish)
}

export async function openFinalisedFigure(
  { tx, actor, today }: Ctx,
  wish: { reportId: string } & Page,
): Promise<OpenedFigure> {
  const report = await findFinalised(tx, wish.reportId)
  if (!report) throw problem('common/not-found')
  await refuseAllButWhole({ tx, actor, today }, report)
  const figure = figureOf(report.chapters, wish.key)
  if (!figure?.record) throw problem('reporting/unknown-figure')
  const records = await countingEverybody(tx, () => findKeptRecords(tx, wish.reportId, wish.key))
  return opened(tx, actor, { ...figure, record: figure.record }, records, wish)
}

/** A list beside a suppressed report would count what it hides. */
async function refuseAllButWhole(by: Pick<Ctx, 'tx' | 'actor' | 'today'>, of: { municipalityId: string } & Period) {
  if ((await getEyes(by, of)) !== 'whole') throw problem('common/not-found')
}

async function opened(tx: Tx, actor: Actor, figure: Text, all: CountedRecord[], page: Page): Promise<OpenedFigure> {
  const word = page.wordless === 'yes' ? null : page.dimension
  const counted = word === undefined ? all : all.filter(({ dimension }) => dimension === word)
  const show = await eyesOf(tx, actor, figure, counted)
  const visible = counted.flatMap((record) => {
    const shown = show(record)
    return shown ? [{ shown, clientId: record.client_id }] : []
  })
  const onPage = visible.slice(page.offset, page.offset + page.limit)
  alsoShown(
    tx,
    onPage.flatMap(({ shown, clientId }) => [
      ...(shown.clientNumber === null || clientId === null ? [] : [clientId]),
      ...(shown.arrived ? [shown.arrived.clientId] : []),
    ]),
  )
  return {
    label: figure.label,
    definition: figure.definition,
    record: figure.record,
    records: onPage.map(({ shown }) => shown),
    shown: visible.length,
    total: counted.reduce((sum, { weight }) => sum + weight, 0),
    notShown,
  }
}

/** How this reader sees a record: with name and link, by number alone, or not at all (null). */
async function eyesOf(tx: Tx, actor: Actor, figure: Text, records: readonly CountedRecord[]) {
  const clientIds = [...new Set(records.flatMap(({ client_id }) => client_id ?? []))]
  const names = mayOpenByName(actor)
  const reached = names ? await seen.findSeenClients(tx, clientIds) : new Map<string, seen.SeenClient>()
  const numbers = mayOpenByNumber(actor)
    ? await countingEverybody(tx, () => seen.findClientNumbers(tx, clientIds))
    : new Map<string, seen.NumberedClient>()
  const labelled = figure.record === 'worker' || figure.record === 'dwelling' ? figure.record : null
  const ids = records.map(({ record_id }) => record_id)
  const labels = names && labelled ? await seen.findLabels(tx, labelled, ids) : new Map<string, string | null>()
  const legal = names ? await legalEyesOf(tx, figure.record, ids) : null

  return (record: CountedRecord): OpenedRecord | null => {
    const shown = {
      recordId: record.record_id,
      on: record.on_date,
      word: record.dimension,
      attribute: record.attribute,
      weight: record.weight,
      caseId: null,
      arrived: null,
    }
    if (record.client_id === null) {
      const name = labels.get(record.record_id) ?? null
      return { ...shown, clientId: null, clientNumber: null, name, to: names ? figure.record : null }
    }
    const client = reached.get(record.client_id)
    const more = legal ? legal(record.record_id) : {}
    if (client && more)
      return {
        ...shown,
        ...more,
        clientId: client.id,
        clientNumber: client.number,
        name: client.name,
        to: figure.record,
      }
    if (!mayOpenByNumber(actor)) return null
    const numbered = numbers.get(record.client_id)
    if (numbered?.secret && !actor.namedForIds.includes(numbered.id)) return null
    // A destroyed file has no number any more; that it was counted stays true.
    return { ...shown, clientId: null, clientNumber: numbered?.number ?? null, name: null, to: null }
  }
}

/**
 * What is kept in the legal part of a file asks for more than a sight of the file: the record's answer is null out of reach. No
 * question is asked where the sight of the file is enough.
 */
async function legalEyesOf(tx: Tx, kind: OpenedFigure['record'], ids: readonly string[]) {
  if (kind === 'legal-contact') {
    const contacts = await seen.findSeenContacts(tx, ids)
    return (id: string) => (contacts.has(id) ? {} : null)
  }
  if (kind === 'legal-relative') {
    const relatives = await seen.findSeenRelatives(tx, ids)
    return (id: string) => {
      const found = relatives.get(id)
      return found ? { caseId: found.caseId, arrived: found.arrived } : null
    }
  }
  return null
}
