import { Secret, TOTP } from 'otpauth'
import * as contract from '#capabilities/access/contract.ts'
import * as second from '#capabilities/access/contract/second-factor.ts'
import type { Role } from '#kernel/actor.ts'
import type { TestFoundation } from './builders.ts'
import type { TestApp } from './test-app.ts'
import { Visitor } from './visitor.ts'

export const password = 'wandelen-in-de-duinen'

/** People who sign in for real: password, an app with codes, and cookies as a browser keeps them. */
export function signing(app: TestApp) {
  const later = (steps: number) => app.setNow(new Date(app.now().getTime() + steps * 30_000).toISOString())

  /** What an app shows, `away` steps from now. */
  const codeOf = (secret: string, away = 0) =>
    TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: app.now().getTime() + away * 30_000 })

  /** Somebody with a password who has not signed in. */
  async function somebody(of: TestFoundation, role: Role = 'guide') {
    const person = await app.signedIn(role, of)
    await app.auth.setPassword(person.actor.accountId, password)
    return new Visitor(app.http, { cookie: '', email: person.email, actor: person.actor })
  }
  const signIn = async (person: Visitor) =>
    keep(person, await person.ask(contract.signIn, { email: person.email, password }))
  const enter = async (person: Visitor, code: string) => keep(person, await person.ask(second.enterCode, { code }))

  /** Signs in, sets up an app, and lets the code that did so pass. */
  async function setUp(person: Visitor) {
    await signIn(person)
    const { body } = await person.ask(second.beginSecondFactor, { code: null })
    const confirmed = keep(person, await person.ask(second.confirmSecondFactor, { code: codeOf(body.secret) }))
    if (confirmed.status !== 200) throw new Error(`setting up: ${confirmed.status}`)
    later(2)
    return { secret: body.secret, backupCodes: confirmed.body.backupCodes }
  }

  async function events(person: Visitor, action: string) {
    const rows = await app.asOwner<{ why: string | null }>(
      'select why from audit.event where account_id = $1 and action = $2 order by at, id',
      [person.actor.accountId, action],
    )
    return rows.map((row) => row.why)
  }
  return { codeOf, enter, events, keep, later, setUp, signIn, somebody }
}

/** Keeps the cookies of an answer, as a browser does. */
function keep<A extends { headers: Record<string, unknown> }>(person: Visitor, answer: A): A {
  const pairs = person.cookie.split('; ').filter(Boolean)
  const jar = new Map(pairs.map((pair) => [pair.split('=')[0]!, pair]))
  for (const line of [answer.headers['set-cookie'] ?? []].flat().map(String)) {
    const pair = line.split(';')[0]!
    if (line.includes('Max-Age=0')) jar.delete(pair.split('=')[0]!)
    else jar.set(pair.split('=')[0]!, pair)
  }
  person.cookie = [...jar.values()].join('; ')
  return answer
}
