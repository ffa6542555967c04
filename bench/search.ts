import os from 'node:os'
import type { FastifyRequest } from 'fastify'
import { readQuestion } from '#capabilities/clients/public.ts'
import { searchClients } from '#capabilities/clients/store/search.ts'
import { eyesOf } from '#capabilities/clients/store/sight.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import type { Bench } from './cluster.ts'
import { type Measured, measure, quantilesOf, table } from './measure.ts'
import { personOf } from './persons.ts'
import { type Kind, type Known, questionsAbout } from './questions.ts'

const AT_ONCE = 20
const ABOUT = 30
/** Of somebody who types, from one question to the next. */
const PAUSE = 250
const eyes = ['guide', 'team-leader', 'leader-everywhere'] as const
type Eye = (typeof eyes)[number]

const cookieOf = ({ installation }: Bench, who: Eye) => installation.auth.cookies.header(`bench-${who}`)
const pathOf = (question: string) => `/api/v1/clients?q=${encodeURIComponent(question)}&limit=20`
const ms = (value: number) => `${value.toFixed(1)} ms`

/** People of whom the file is in sight, spread over all of them. */
async function knownTo({ owner }: Bench, who: Eye): Promise<Known[]> {
  const where = {
    guide: `id in (select client_id from client_coupling where worker_id = (select worker_id from role_holding where role = 'guide'))`,
    'team-leader': `location_id = (select location_id from role_holding where location_id is not null and role = 'team-leader')`,
    'leader-everywhere': 'true',
  }[who]
  const { rows } = await owner.query<{ number: number }>(
    `select number from client where ${where} order by md5(id::text) limit ${ABOUT}`,
  )
  return rows.map(({ number }) => ({ number, person: personOf(number) }))
}

/** In this process, without HTTP: transaction, settings, and the statements of a search. */
async function inDatabase(bench: Bench, who: Eye, questions: readonly string[], count: number, atOnce: number) {
  const { access, database } = bench.installation
  const actor = await access.actorOf({ headers: { cookie: cookieOf(bench, who) }, ip: '127.0.0.1' } as FastifyRequest)
  if (!actor) throw new Error(`nobody is signed in as ${who}`)
  const today = todayInAmsterdam()
  const looking = { eyes: eyesOf(actor), today }
  const ask = (q: string) =>
    database.asActor(actor, today, (tx) =>
      searchClients(tx, { question: readQuestion(q), sort: 'name', offset: 0, limit: 20 }, looking),
    )
  return quantilesOf(questions, ask, count, atOnce)
}

type Options = { port: number; requests: number; only: readonly string[]; say: (text: string) => void }

/** Every kind of question through HTTP by twenty at a time, and by one inside this process. */
export async function measureSearch(bench: Bench, { port, requests, only, say }: Options): Promise<string> {
  const lines: string[][] = [['who', 'question', 'p50', 'p95', 'per s', 'one alone: p50', 'p95']]
  const totals: string[][] = [['who', 'all kinds', 'p50', 'p95', 'per s']]
  for (const who of eyes.filter((eye) => only.length === 0 || only.includes(eye))) {
    const kinds = questionsAbout(await knownTo(bench, who), 1)
    for (const { name, questions } of kinds) {
      const alone = await inDatabase(bench, who, questions, Math.min(requests, questions.length * 2), 1)
      const http = await ofAll(bench, port, who, [{ name, questions }], requests)
      lines.push([who, name, ms(http.median), ms(http.p95), http.perSecond.toFixed(0), ms(alone.median), ms(alone.p95)])
      say(lines.at(-1)!.join('  '))
    }
    const closed = await ofAll(bench, port, who, kinds, requests * 2)
    totals.push([
      who,
      `${AT_ONCE} at a time, without a pause`,
      ms(closed.median),
      ms(closed.p95),
      closed.perSecond.toFixed(0),
    ])
    const typing = await ofAll(bench, port, who, kinds, requests * 2, PAUSE)
    totals.push([
      who,
      `${AT_ONCE} typing, ${PAUSE} ms a letter`,
      ms(typing.median),
      ms(typing.p95),
      typing.perSecond.toFixed(0),
    ])
  }
  const load = os
    .loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')
  return `${table(lines)}\n\n${table(totals)}\n\nload of the machine afterwards: ${load}\n`
}

function ofAll(
  bench: Bench,
  port: number,
  who: Eye,
  kinds: readonly Kind[],
  count: number,
  pause = 0,
): Promise<Measured> {
  const paths = interleaved(kinds.map(({ questions }) => questions)).map(pathOf)
  return measure(`search of ${who}`, port, cookieOf(bench, who), paths, count, AT_ONCE, 200, pause)
}

/** One of each kind in turn: kinds with few questions come as often as kinds with many. */
function interleaved(lists: readonly (readonly string[])[]): string[] {
  const most = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: most }, (_, at) =>
    lists.flatMap((list) => (list.length > 0 ? [list[at % list.length]!] : [])),
  ).flat()
}
