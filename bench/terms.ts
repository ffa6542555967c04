import type { AddressInfo } from 'node:net'
import os from 'node:os'
import type pg from 'pg'
import type { RuleChange, VersionValues } from '#capabilities/rules/contract/changes.ts'
import { openApp } from '../src/apps/server/app.ts'
import { openBench } from './cluster.ts'
import { type Measured, measure, table } from './measure.ts'
import { FOUNDATION, generateWorld, holdRole, idOf, uuid } from './world.ts'

const settings = { shared_buffers: '1GB', max_wal_size: '8GB', synchronous_commit: 'off' }
const ms = (value: number) => `${value.toFixed(1)} ms`
const each = 5
const account = (n: number) => `00000000-0000-7000-8098-00000000000${n}`

/** Terms that run by one rule, five to a dossier, of many owners; their days lie from three weeks ago to a year ahead. */
async function addTerms(owner: pg.Client, clients: number, adviserId: string): Promise<void> {
  const f = FOUNDATION
  await owner.query('set role reisgezel_owner')
  await owner.query(`insert into list_item (foundation_id, id, list, name) values ('${f}', ${uuid(3, '8')}, 'legal-case-kind', 'Gezinshereniging'),
    ('${f}', ${uuid(3, '9')}, 'function', 'Juridisch begeleider')`)
  await owner.query(`insert into worker (foundation_id, id, name, folded_name, kind, function_id, in_service_on)
    select '${f}', ${uuid(14, 'n')}, 'Jurist ' || n, 'jurist ' || n, 'volunteer', ${uuid(3, '9')}, '2020-01-01' from generate_series(1, 50) n`)
  for (const table of ['legal_case', 'legal_term']) await owner.query(`alter table ${table} disable trigger user`)
  await owner.query(`insert into legal_case (foundation_id, id, client_id, kind_id, opened_on)
    select '${f}', ${uuid(30, 'c.number')}, c.id, ${uuid(3, '8')}, current_date - 100 from client c`)
  await owner.query(
    `insert into legal_term (foundation_id, id, client_id, case_id, subject, rule, from_on, due_on, plain_on, rule_version, source, certainty,
      sentence, steps, owner_id, deputy_id)
    select '${f}', ${uuid(31, `c.number * ${each} + k`)}, c.id, ${uuid(30, 'c.number')}, 'Bezwaarschrift', 'objection',
      d.due - 28, d.due, d.due, 'meting', 'meting', 'confirmed', '{"nl": "Vier weken na het besluit.", "en": "Four weeks after the decision."}', '[]',
      case when k = 0 and c.number % 50 = 0 then $1 else ${uuid(14, '1 + c.number % 50')} end, ${uuid(14, '1 + (c.number + 1) % 50')}
    from client c, generate_series(0, ${each - 1}) k, lateral (select current_date - 20 + (c.number * 7 + k * 83) % 385 as due) d`,
    [adviserId],
  )
  for (const table of ['legal_case', 'legal_term']) await owner.query(`alter table ${table} enable trigger user`)
  await owner.query('reset role')
  await owner.query('vacuum analyze')
  if (clients < 50) throw new Error('too few clients to divide among owners')
}

const change: VersionValues = {
  rule: 'objection',
  value: 5,
  unit: 'weeks',
  appliesTo: 'decision',
  regime: null,
  validFrom: '2020-01-01',
  validUntil: null,
  source: 'Meting',
  link: null,
  certainty: 'unconfirmed',
  why: 'Meting',
}

/** The board of all running terms, and computing them anew after a change of their rule. */
export async function benchTerms({ terms, requests }: { terms: number; requests: number }): Promise<void> {
  const bench = await openBench(undefined, settings)
  try {
    const clients = Math.ceil(terms / each)
    await generateWorld(bench.owner, clients, 1)
    const adviserId = idOf(4, 2)
    await holdRole(bench.owner, FOUNDATION, account(1), 'legal-adviser', adviserId, null)
    await holdRole(bench.owner, FOUNDATION, account(2), 'administrator', null, null)
    await holdRole(bench.owner, FOUNDATION, account(3), 'administrator', null, null, 'second-administrator')
    await addTerms(bench.owner, clients, adviserId)
    const app = await openApp(bench.installation, null)
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const cookie = (name: string) => bench.installation.auth.cookies.header(`bench-${name}`)
    const results: [string, Measured][] = []
    for (const [whose, role, atOnce, pause] of [
      ['all', 'legal-adviser', 1, 0],
      ['mine', 'legal-adviser', 1, 0],
      ['all', 'team-leader', 1, 0],
      ['all', 'legal-adviser', 20, 2000],
      ['all', 'team-leader', 20, 2000],
    ] as const) {
      const name = `board, ${whose}, ${pause ? `${atOnce} at a time, each every ${pause / 1000} s` : 'one at a time'}`
      const path = `/api/v1/legal-terms?whose=${whose}`
      const one = await measure(name, port, cookie(role), [path], requests, atOnce, 200, pause)
      process.stderr.write(`${one.name} of a ${role}: p95 ${ms(one.p95)}\n`)
      results.push([role, one])
    }
    const ask = async (name: string, method: string, path: string, body: unknown) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: { cookie: cookie(name), 'content-type': 'application/json', 'x-requested-with': 'reisgezel' },
        body: JSON.stringify(body),
      })
      const said = await answer.text()
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${said}`)
      return JSON.parse(said) as Pick<RuleChange, 'id' | 'version'>
    }
    const { id, version } = await ask('administrator', 'POST', '/api/v1/rule-changes', change)
    const begun = performance.now()
    await ask('second-administrator', 'PUT', `/api/v1/rule-changes/${id}/approval`, { version })
    const seconds = (performance.now() - begun) / 1000
    const { rows } = await bench.owner.query<{ n: number; running: number }>(
      `select count(*) filter (where rule_version <> 'meting')::int as n, count(*)::int as running from legal_term`,
    )
    const lines = results.map(([role, one]) => [one.name, role, ms(one.median), ms(one.p95), one.perSecond.toFixed(0)])
    process.stdout.write(
      `\n${rows[0]!.running} running terms of ${clients} dossiers, ${os.cpus().length} cores\n\n` +
        `${table([['what', 'role', 'median', 'p95', 'per s'], ...lines])}\n\n` +
        `a change of the rule, approved: ${rows[0]!.n} terms computed anew in ${seconds.toFixed(1)} s, history and log included\n`,
    )
    await app.close()
  } finally {
    await bench.close()
  }
}
