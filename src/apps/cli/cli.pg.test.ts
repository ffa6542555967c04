import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { resetPassword, signIn } from '#capabilities/access/contract.ts'
import { aClient, aFoundation, aTrajectory, aWorker } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'

const app = await testApp()
const root = path.resolve(import.meta.dirname, '../../..')
const register = path.join(root, 'demo/register/hillegom-2017')
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'reisgezel-cli-'))
afterAll(() => fs.rm(folder, { recursive: true }))

type Ran = { code: number | null; stdout: string; stderr: string }

function urlOf({ host, port, user, password, database }: pg.ClientConfig): string {
  return `postgres://${user}:${password}@localhost/${database}?host=${encodeURIComponent(String(host))}&port=${port}`
}

/** Runs the command line as a person would: a process of its own, with an environment of its own. */
async function reisgezel(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(root, 'src/apps/cli/main.ts'), ...args], {
    cwd: folder,
    env: {
      PATH: '/usr/bin:/bin',
      DATABASE_URL: urlOf(app.logins.owner),
      DATABASE_URL_APP: urlOf(app.logins.app),
      DATABASE_URL_AUTH: urlOf(app.logins.auth),
      REISGEZEL_DATA: path.join(folder, 'data'),
      REISGEZEL_URL: 'https://reisgezel.example/',
      LOG_LEVEL: 'silent',
      ...env,
    },
  })
  const ran: Ran = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (bytes: Buffer) => (ran.stdout += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (ran.stderr += bytes.toString()))
  ran.code = await new Promise((resolve) => child.once('close', resolve))
  return ran
}

test('without a command: what there is, on stderr, as wrong use', async () => {
  const { code, stdout, stderr } = await reisgezel([])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('user reset')
})

test.each([
  ['Dutch unless said otherwise', [], {}, 'Maakt een nieuwe stichting'],
  ['English when asked', ['--lang', 'en'], {}, 'Makes a new foundation'],
  ['English by the environment', [], { LANG: 'en_GB.UTF-8' }, 'Makes a new foundation'],
  ['Dutch asked over an English environment', ['--lang=nl'], { LANG: 'en_GB.UTF-8' }, 'Maakt een nieuwe stichting'],
])('help: %s', async (_what, args, env, text) => {
  const { code, stdout } = await reisgezel(['init', '--help', ...args], env)
  expect(code).toBe(0)
  expect(stdout).toContain(text)
})

test.each([
  ['an unknown command', ['vertel']],
  ['an unknown option', ['init', '--stichting', 'X']],
  ['a missing option', ['init', '--foundation', 'X']],
  ['a broken address', ['init', '--foundation', 'X', '--admin-email', 'geen adres']],
  ['nothing to import', ['import']],
  ['two things to import', ['import', 'a', 'b']],
  ['no number', ['import', 'rollback']],
  ['no municipality', ['report', 'municipality', '--year', '2017']],
  ['no year', ['report', 'municipality', '--municipality', 'Hillegom']],
  ['a year in words', ['report', 'municipality', '--municipality', 'Hillegom', '--year', 'vorig']],
  ['a third half', ['report', 'municipality', '--municipality', 'H', '--year', '2017', '--half', '3']],
  [
    'a half and a quarter',
    ['report', 'municipality', '--municipality', 'H', '--year', '2017', '--half', '1', '--quarter', '1'],
  ],
  ['a backup without a passphrase', ['backup', 'x']],
  ['an unknown language', ['doctor', '--lang', 'fr']],
])('%s is wrong use', async (_what, args) => {
  const { code, stdout, stderr } = await reisgezel(args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr.trim()).not.toBe('')
})

test('a new installation: doctor misses a foundation, init makes it, the link lets the administrator in once', async () => {
  const before = await reisgezel(['doctor'])
  expect(before.code).toBe(1)
  expect(before.stdout).toContain('reisgezel init')

  const email = 'beheer@welkom.example'
  const made = await reisgezel(['init', '--foundation', 'Welkom Zeeland', '--location', 'Goes', '--admin-email', email])
  expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining('Welkom Zeeland') })
  expect(made.stdout).toMatch(/^https:\/\/reisgezel\.example\/wachtwoord-nieuw\?token=[\w-]{32}\n$/)
  const token = made.stdout.trim().split('token=')[1]!
  const visitor = app.stranger()
  expect((await visitor.ask(resetPassword, { token, password: 'achter-de-dijken' })).status).toBe(200)
  const { body } = await visitor.ask(signIn, { email, password: 'achter-de-dijken' })
  expect(body).toEqual({ session: null, step: 'set-up' })
  expect((await visitor.ask(resetPassword, { token, password: 'achter-de-dijken' })).problem).toBe(
    'access/link-expired',
  )

  const again = await reisgezel(['init', '--foundation', 'welkom zeeland', '--admin-email', 'ander@welkom.example'])
  expect([again.code, again.stdout]).toEqual([1, ''])
  const reset = await reisgezel(['user', 'reset', email.toUpperCase()])
  expect([reset.code, reset.stdout.includes('token=')]).toEqual([0, true])
  const factor = await reisgezel(['user', 'reset', email, '--second-factor'])
  expect([factor.code, factor.stderr.includes('tweede stap')]).toEqual([0, true])
  expect((await reisgezel(['user', 'reset', 'niemand@welkom.example'])).code).toBe(1)
  expect((await reisgezel(['doctor'])).code).toBe(0)
})

test('the register: a dry run takes nothing, then all of it, then nothing new; and back', async () => {
  const dry = await reisgezel(['import', register, '--dry-run', '--json'])
  expect(dry.code).toBe(0)
  expect(JSON.parse(dry.stdout)).toMatchObject({ clientsImported: 88, contactsRejected: 1, batch: null })
  const { import: expected, ...figures } = JSON.parse(await fs.readFile(path.join(register, 'expected.json'), 'utf8'))
  const taken = await reisgezel(['import', register, '--json'])
  const result = JSON.parse(taken.stdout)
  expect(result).toMatchObject(expected)
  expect(await fs.stat(result.rejectedFile).then((stat) => stat.size > 0)).toBe(true)
  const hillegom = ['report', 'municipality', '--municipality', 'Hillegom', '--year', '2017']
  expect(JSON.parse((await reisgezel([...hillegom, '--json'])).stdout)).toEqual(figures)
  const written = await reisgezel([...hillegom, '--half', '2', '--csv', 'verslag.csv'])
  expect([written.code, written.stdout]).toEqual([0, `${path.join(folder, 'verslag.csv')}\n`])
  expect((await reisgezel([...hillegom])).stdout).toContain('55 mensen gehuisvest')
  expect((await reisgezel(['report', 'municipality', '--municipality', 'Nergens', '--year', '2017'])).code).toBe(1)
  const again = JSON.parse((await reisgezel(['import', register, '--json'])).stdout)
  expect(again).toMatchObject({ clientsImported: 0, clientsUnchanged: 88, contactsUnchanged: 1381 })
  const list = JSON.parse((await reisgezel(['import', 'list', '--json'])).stdout)
  expect(list.map((batch: { state: string }) => batch.state)).toEqual(['imported', 'imported', 'cancelled'])
  expect((await reisgezel(['import', 'rollback', String(again.batch)])).code).toBe(0)
  expect((await reisgezel(['import', 'rollback', String(result.batch)])).code).toBe(0)
  expect((await reisgezel(['import', 'rollback', String(result.batch)])).code).toBe(1)
  expect(await app.asOwner('select id from client')).toEqual([])
}, 400_000)

test('what cannot be read is said in words, and is not a success', async () => {
  const { code, stdout, stderr } = await reisgezel(['import', path.join(folder, 'nergens')])
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('is niet gevonden')
})

test('a backup is one encrypted file, and a wrong passphrase opens nothing', async () => {
  const made = await reisgezel(['backup', 'b.rg'], { REISGEZEL_PASSPHRASE: 'een zin om te onthouden' })
  expect([made.code, made.stdout]).toEqual([0, `${path.join(folder, 'b.rg')}\n`])
  expect((await fs.stat(path.join(folder, 'b.rg'))).mode & 0o777).toBe(0o600)
  const wrong = await reisgezel(['restore', 'b.rg'], { REISGEZEL_PASSPHRASE: 'een andere zin' })
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('De wachtzin past niet')])
})

test('with two foundations one has to be named, and the practice one does not count', async () => {
  await aFoundation(app, { name: 'Oefen', practice: true })
  expect((await reisgezel(['import', 'list'])).code).toBe(0)
  await aFoundation(app, { name: 'Welkom Limburg' })
  const unnamed = await reisgezel(['import', 'list'])
  expect(unnamed.code).toBe(2)
  expect(unnamed.stderr).toContain('"Welkom Limburg"')
  expect(unnamed.stderr).toContain('"Welkom Zeeland"')
  expect((await reisgezel(['import', 'list', '--foundation', 'welkom limburg'])).code).toBe(0)
  expect((await reisgezel(['import', 'list', '--foundation', 'Welkom Nergens'])).code).toBe(2)
})

test('the log is sealed and proven; a word changed in it is named, and fits no seal that was kept', async () => {
  const sealed = await reisgezel(['audit', 'seal'])
  expect(sealed.code).toBe(0)
  await fs.writeFile(path.join(folder, 'seal.json'), sealed.stdout)
  const proven = await reisgezel(['audit', 'verify', '--seal', 'seal.json', '--json'], { INIT_CWD: folder })
  expect([proven.code, JSON.parse(proven.stdout)]).toEqual([
    0,
    { proven: true, break: null, last: JSON.parse(sealed.stdout) },
  ])
  const [first] = await app.asOwner<{ id: string }>('select event_id as id from audit.entry where position = 1')
  await app.asSuperuser(`update audit.event set subject = subject || '!' where id = '${first!.id}'`)
  const broken = await reisgezel(['audit', 'verify', '--lang', 'en'])
  expect(broken.code).toBe(1)
  expect(broken.stderr).toContain(`Break at entry 1: event ${first!.id} was changed`)
  await fs.writeFile(path.join(folder, 'no-seal.json'), '{}')
  expect((await reisgezel(['audit', 'verify', '--seal', path.join(folder, 'no-seal.json')])).code).toBe(2)
})

test('an account that is known gets a role at another foundation, and keeps its password', async () => {
  const email = 'twee@welkom.example'
  const admin = { email, name: 'Wil Tweehuizen', language: 'nl' } as const
  const account = await app.auth.ensureAccount(admin)
  await app.auth.setPassword(account.id, 'achter-de-dijken')
  const made = await reisgezel(['init', '--foundation', 'Welkom Drenthe', '--admin-email', email])
  expect([made.code, made.stdout, made.stderr.includes('had al een account')]).toEqual([0, '', true])
  const give = ['user', 'give', email, '--foundation', 'welkom zeeland', '--role']
  const given = await reisgezel([...give, 'team-leader', '--location', 'goes'])
  expect([given.code, given.stderr.includes('team-leader bij "Welkom Zeeland"')]).toEqual([0, true])
  const held = await app.asOwner<{ name: string; role: string; place: string | null }>(
    `select f.name, h.role, l.name as place from role_holding h join foundation f on f.id = h.foundation_id
     left join location l on l.id = h.location_id where h.account_id = '${account.id}' order by 1`,
  )
  expect(held).toEqual([
    { name: 'Welkom Drenthe', role: 'administrator', place: null },
    { name: 'Welkom Zeeland', role: 'team-leader', place: 'Goes' },
  ])
  const again = await reisgezel([...give, 'team-leader', '--location', 'Goes'])
  expect([again.code, again.stderr.includes('heeft deze rol al')]).toEqual([1, true])
  for (const wrong of [['team-leader'], ['guide', '--all-locations'], ['municipality'], ['koning']]) {
    expect((await reisgezel([...give, ...wrong])).code).toBe(2)
  }
  for (const unknown of [
    ['team-leader', '--location', 'Nergens'],
    ['guide', '--all-locations', '--worker', 'Niemand'],
  ]) {
    expect((await reisgezel([...give, ...unknown])).code).toBe(1)
  }
  expect((await reisgezel(['user', 'give', 'niemand@welkom.example', ...give.slice(3), 'hr'])).code).toBe(1)
})

test('access check says that all is right, tells what is not, and mends it when asked', async () => {
  const here = await aFoundation(app)
  const [worker, client] = [await aWorker(app, here), await aClient(app, here)]
  await aTrajectory(app, here, { clientId: client.id, workerId: worker.id })
  expect(await reisgezel(['access', 'check'])).toMatchObject({ code: 0, stdout: '' })
  await app.asOwner('delete from client_coupling where client_id = $1', [client.id])
  const found = await reisgezel(['access', 'check', '--json'])
  expect([found.code, JSON.parse(found.stdout)]).toEqual([1, { missing: 1, extra: 0, clients: 1, repaired: false }])
  expect((await reisgezel(['access', 'check', '--repair'])).code).toBe(0)
  expect(await reisgezel(['access', 'check', '--lang', 'en'])).toMatchObject({ code: 0 })
  expect((await reisgezel(['access', 'check', 'alles'])).code).toBe(2)
}, 60_000)

test('names count says how many parts of names are common', async () => {
  const counted = await reisgezel(['names', 'count', '--json'])
  expect([counted.code, JSON.parse(counted.stdout)]).toEqual([0, { common: expect.any(Number) }])
  expect((await reisgezel(['names', 'count', 'alles'])).code).toBe(2)
}, 60_000)

test('a term is computed without a database, with every step and its source', async () => {
  const { code, stdout } = await reisgezel([
    'terms',
    'compute',
    '--rule',
    'nareis-application',
    '--from',
    '2026-12-13',
    '--json',
  ])
  expect(code).toBe(0)
  const computed = JSON.parse(stdout)
  expect(computed).toMatchObject({
    rule: 'nareis-application',
    plainDue: '2027-03-13',
    due: '2027-03-15',
    mode: 'term',
  })
  expect(Object.keys(computed).toSorted()).toEqual(
    ['rule', 'version', 'from', 'on', 'mode', 'plainDue', 'due', 'steps', 'source', 'certainty'].toSorted(),
  )
  expect(computed.steps.at(-1)).toMatchObject({ kind: 'due', on: '2027-03-15' })
})

test.each([
  ['no day', ['--rule', 'appeal', '--from', '2026-02-30'], 2, 'is geen datum'],
  ['no such rule', ['--rule', 'none', '--from', '2026-02-20'], 2, 'Er is geen regel none'],
  ['no rule on that day', ['--rule', 'pip', '--from', '2020-01-01'], 1, 'Geen regel bekend op deze datum'],
  ['no length', ['--value', '0', '--unit', 'weeks', '--from', '2026-02-20'], 2, 'geen lengte'],
  ['no unit', ['--value', '1', '--unit', 'hours', '--from', '2026-02-20'], 2, '--unit kent'],
  ['less than none', ['--value', '-3', '--unit', 'weeks', '--from', '2026-02-20'], 2, '--value: -3 kan niet'],
  ['no value', ['--from', '2026-02-20', '--value'], 2, 'Bij --value hoort een waarde'],
  ['a value too many', ['--back=3', '--from', '2026-02-20'], 2, '--back neemt geen waarde aan'],
  ['an option of elsewhere', ['--year', '2026'], 2, '--year is hier niet bekend'],
  ['two ways at once', ['--rule', 'appeal', '--back', '--from', '2026-02-20'], 2, 'Kies --rule'],
])('a term that cannot be computed is refused: %s', async (_what, args, code, text) => {
  const ran = await reisgezel(['terms', 'compute', ...args])
  expect([ran.code, ran.stdout]).toEqual([code, ''])
  expect(ran.stderr).toContain(text)
})
