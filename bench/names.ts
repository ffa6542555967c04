import type { FastifyRequest } from 'fastify'
import { readQuestion } from '#capabilities/clients/public.ts'
import { listAlikeClients } from '#capabilities/clients/commands.ts'
import { searchClients } from '#capabilities/clients/store/search.ts'
import { eyesOf } from '#capabilities/clients/store/sight.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { type Paper, personsOf, randomOf, respelled } from '../test/names/population.ts'
import type { Bench } from './cluster.ts'
import { personOf } from './persons.ts'

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
  const found = (q: string) =>
    database.asActor(actor, today, async (tx) => {
      const wish = { question: readQuestion(q), sort: 'name', offset: 0, limit: FIRST } as const
      return (await searchClients(tx, wish, { eyes: eyesOf(actor), today })).rows.map((row) => row.number)
    })
  const random = randomOf(8)
  const missed: string[] = []
  let alone = 0
  for (let turn = 0; turn < RESPELLED; turn += 1) {
    const number = 1 + Math.floor(random() * persons)
    const paper = respelled(personOf(number), random)
    if ((await found(typed(paper))).includes(number)) alone += 1
    if (!(await found(`${typed(paper)} ${paper.bornOn.slice(0, 4)}`)).includes(number)) {
      missed.push(`  missed ${say(personOf(number))} = ${say(paper)}`)
    }
  }
  const mistaken: string[] = []
  for (const newcomer of personsOf(9, NEWCOMERS)) {
    const { givenNames, familyName, bornOn, gender } = newcomer
    const sex = gender === 'm' ? ('male' as const) : ('female' as const)
    const { candidates } = await database.asActor(actor, today, (tx) =>
      listAlikeClients({ tx, actor, today, now: new Date(), server }, {
        givenNames,
        familyName,
        birthDate: bornOn,
        sex,
      } as never),
    )
    const taken = candidates.find(({ probably }) => probably)
    if (taken) mistaken.push(`  false ${say(newcomer)} # ${taken.givenNames} / ${taken.familyName} ${taken.birthDate}`)
  }
  return [
    `Of ${RESPELLED} respelled, in the first ${FIRST}: ${percent(alone, RESPELLED)} by name alone, ${percent(RESPELLED - missed.length, RESPELLED)} with the year.`,
    `Of ${NEWCOMERS} newcomers: falsely warned about ${percent(mistaken.length, NEWCOMERS)}.`,
    ...missed.slice(0, 15),
    ...mistaken.slice(0, 15),
    '',
  ].join('\n')
}
