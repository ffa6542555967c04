import type { FastifyRequest } from 'fastify'
import { countNames, readQuestion } from '#capabilities/clients/public.ts'
import { listAlikeClients } from '#capabilities/clients/commands.ts'
import type { listAlikeClients as listAlikeContract } from '#capabilities/clients/contract.ts'
import { searchClients } from '#capabilities/clients/store/search.ts'
import { eyesOf } from '#capabilities/clients/store/sight.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { type Paper, type Person, personsOf, randomOf, respelled } from '../test/names/population.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import type { Bench } from './cluster.ts'
import { namePairs } from '../test/names/pairs.ts'
import { clientRow, personOf } from './persons.ts'
import { FOUNDATION } from './world.ts'

const RESPELLED = 500
const NEWCOMERS = 2000
const FIRST = 5

const typed = ({ givenNames, familyName }: Paper) => `${givenNames} ${familyName}`.trim()
const percent = (count: number, of: number) => `${((100 * count) / of).toFixed(1)}%`
const say = ({ givenNames, familyName, bornOn }: Paper) => `${givenNames} / ${familyName} ${bornOn}`

/** How many are found back in the database under another spelling, and how many newcomers are taken for somebody. */
export async function measureNames(bench: Bench, persons: number): Promise<string> {
  const { access, database, server } = bench.installation
  const cookie = bench.installation.auth.cookies.header('bench-leader-everywhere')
  const actor = await access.actorOf({ headers: { cookie }, ip: '127.0.0.1' } as FastifyRequest)
  if (!actor) throw new Error('nobody is signed in')
  const today = todayInAmsterdam()
  const common = await countNames(database, FOUNDATION)
  const found = (q: string) =>
    database.asActor(actor, today, async (tx) => {
      const wish = { question: readQuestion(q), sort: 'name', offset: 0, limit: FIRST } as const
      return (await searchClients(tx, wish, { eyes: eyesOf(actor), today })).rows.map((row) => row.number)
    })
  const alike = async ({ givenNames, familyName, bornOn, gender }: Person) => {
    const sex = gender === 'm' ? ('male' as const) : ('female' as const)
    const form = { givenNames, familyName, birthDate: bornOn, sex } as ParsedOf<typeof listAlikeContract>
    return database.asActor(actor, today, async (tx) => {
      const { candidates } = await listAlikeClients({ tx, actor, today, now: new Date(), server }, form)
      return candidates
    })
  }
  const byHand = await measurePairs(bench, found)
  const random = randomOf(8)
  const missed: string[] = []
  let alone = 0
  let withDate = 0
  let withYear = 0
  let onForm = 0
  for (let turn = 0; turn < RESPELLED; turn += 1) {
    const number = 1 + Math.floor(random() * persons)
    const known = personOf(number)
    const paper = respelled(known, random)
    const year = paper.bornOn.slice(0, 4)
    if ((await found(typed(paper))).includes(number)) alone += 1
    if ((await found(`${typed(paper)} ${paper.bornOn}`)).includes(number)) withDate += 1
    else missed.push(`  missed with the birth date ${say(known)} = ${say(paper)}`)
    if ((await alike({ ...known, ...paper })).slice(0, FIRST).some((one) => one.number === number)) onForm += 1
    if ((await found(`${typed(paper)} ${year}`)).includes(number)) withYear += 1
    else missed.push(`  missed with the year ${say(known)} = ${say(paper)}`)
  }
  const mistaken: string[] = []
  for (const newcomer of personsOf(9, NEWCOMERS)) {
    const taken = (await alike(newcomer)).find(({ probably }) => probably)
    if (taken) mistaken.push(`  false ${say(newcomer)} # ${taken.givenNames} / ${taken.familyName} ${taken.birthDate}`)
  }
  return [
    `${common} parts of names are common.`,
    ...byHand,
    `Of ${RESPELLED} respelled, in the first ${FIRST}: ${percent(onForm, RESPELLED)} of the form of a new person (name, birth date, sex).`,
    `In the search box: ${percent(alone, RESPELLED)} by name alone, ${percent(withYear, RESPELLED)} with the year, ${percent(withDate, RESPELLED)} with the birth date, all as on the other paper.`,
    `Of ${NEWCOMERS} newcomers: falsely warned about ${percent(mistaken.length, NEWCOMERS)}.`,
    ...missed.slice(0, 40),
    ...mistaken.slice(0, 15),
    '',
  ].join('\n')
}

/** Numbers of the files of hand-made pairs, past those of everybody else. */
const PAIRS_FROM = 9_000_000

/** The first name of each hand-made pair is put among them, and looked for by the second. */
async function measurePairs({ installation }: Bench, found: (q: string) => Promise<number[]>): Promise<string[]> {
  const random = randomOf(10)
  const pairs = namePairs.filter(({ same }) => same)
  const files = pairs.map(({ a, b }, at) => {
    const person = personOf(1 + Math.floor(random() * 90_000))
    const [givenNames, familyName] = a
    return { number: PAIRS_FROM + at, person: { ...person, givenNames, familyName }, typed: b.join(' ').trim() }
  })
  await installation.database.asSystem(
    { reason: 'bench', foundationId: FOUNDATION, today: todayInAmsterdam() },
    async (tx) => {
      const rows = files.map(({ number, person }) => clientRow(number, person))
      await tx
        .insertInto('client')
        .values(rows)
        .onConflict((there) => there.doNothing())
        .execute()
    },
  )
  const hits = { alone: 0, withYear: 0, withDate: 0 }
  const missed: string[] = []
  for (const { number, person, typed } of files) {
    if ((await found(typed)).includes(number)) hits.alone += 1
    if ((await found(`${typed} ${person.bornOn.slice(0, 4)}`)).includes(number)) hits.withYear += 1
    if ((await found(`${typed} ${person.bornOn}`)).includes(number)) hits.withDate += 1
    else missed.push(`  missed with the birth date, by hand: ${say(person)} = ${typed}`)
  }
  const share = (count: number) => percent(count, pairs.length)
  return [
    `Of ${pairs.length} pairs made by hand, in the first ${FIRST}: ${share(hits.alone)} by name alone, ${share(hits.withYear)} with the year, ${share(hits.withDate)} with the birth date.`,
    ...missed,
  ]
}
