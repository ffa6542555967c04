import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type pg from 'pg'
import { type SealedText, sealedText } from './sealed-text.ts'

export type Proof = 'totp' | 'backup-code'

export type SecondFactors = {
  /** Null while no code has shown that it works. */
  secondFactorOf(accountId: string): Promise<{ setUpAt: string; backupCodesLeft: number } | null>
  secondFactorsOf(accountIds: readonly string[]): Promise<ReadonlySet<string>>
  /** A new secret to put in an app. What worked before works on until the new one is confirmed. */
  beginSecondFactor(accountId: string, label: string): Promise<{ secret: string; address: string }>
  /** The backup codes, shown once; null when the code does not fit the secret that was begun. */
  confirmSecondFactor(accountId: string, code: string, now: Date): Promise<string[] | null>
  /** What the code proved; null for a wrong one and for one that was used. A good code is spent by asking. */
  proveSecondFactor(accountId: string, code: string, now: Date): Promise<Proof | null>
  renewBackupCodes(accountId: string): Promise<string[]>
  /** Takes it away with its backup codes; false when there was none. */
  removeSecondFactor(accountId: string): Promise<boolean>
}

const PERIOD = 30
const BACKUP_CODES = 10
/** Without letters and digits that look alike on paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** As a person types it: spaces and hyphens are no part of a code. */
const plain = (code: string) => code.replace(/[\s-]/g, '').toUpperCase()

export function openSecondFactors(pool: pg.Pool, secret: string): SecondFactors {
  const sealed = sealedText(secret, 'second factor')
  return {
    ...looking(pool),
    ...settingUp(pool, sealed),
    async proveSecondFactor(accountId, code, now) {
      const typed = plain(code)
      if (/^\d{6}$/.test(typed)) return (await spendStep(pool, sealed, accountId, typed, now)) ? 'totp' : null
      const { rowCount } = await pool.query(
        'update backup_code set used_at = now() where user_id = $1 and hash = $2 and used_at is null',
        [accountId, sealed.fingerprint(typed, accountId)],
      )
      return rowCount === 1 ? 'backup-code' : null
    },
    renewBackupCodes: (accountId) => inTransaction(pool, (client) => giveCodes(client, sealed, accountId)),
    async removeSecondFactor(accountId) {
      const { rowCount } = await pool.query('delete from second_factor where user_id = $1', [accountId])
      return rowCount === 1
    },
  }
}

function looking(pool: pg.Pool): Pick<SecondFactors, 'secondFactorOf' | 'secondFactorsOf'> {
  return {
    async secondFactorOf(accountId) {
      const { rows } = await pool.query<{ confirmed_at: Date; left: number }>(
        `select f.confirmed_at, (select count(*)::int from backup_code c where c.user_id = f.user_id and c.used_at is null) as left
         from second_factor f where f.user_id = $1 and f.confirmed_at is not null`,
        [accountId],
      )
      const found = rows[0]
      return found ? { setUpAt: found.confirmed_at.toISOString(), backupCodesLeft: found.left } : null
    },
    async secondFactorsOf(accountIds) {
      const { rows } = await pool.query<{ user_id: string }>(
        'select user_id from second_factor where user_id = any ($1) and confirmed_at is not null',
        [accountIds],
      )
      return new Set(rows.map((row) => row.user_id))
    },
  }
}

function settingUp(
  pool: pg.Pool,
  sealed: SealedText,
): Pick<SecondFactors, 'beginSecondFactor' | 'confirmSecondFactor'> {
  return {
    async beginSecondFactor(accountId, label) {
      const secret = new Secret({ size: 20 })
      await pool.query(
        `insert into second_factor (user_id, pending_secret) values ($1, $2)
         on conflict (user_id) do update set pending_secret = excluded.pending_secret`,
        [accountId, sealed.seal(secret.base32, accountId)],
      )
      return { secret: secret.base32, address: new TOTP({ issuer: 'Reisgezel', label, secret }).toString() }
    },
    confirmSecondFactor: (accountId, code, now) =>
      inTransaction(pool, async (client) => {
        const { rows } = await client.query<{ pending_secret: string | null }>(
          'select pending_secret from second_factor where user_id = $1 for update',
          [accountId],
        )
        const pending = rows[0]?.pending_secret ?? null
        const step = pending === null ? null : stepOf(sealed.open(pending, accountId), plain(code), now)
        if (step === null) return null
        await client.query(
          `update second_factor set secret = pending_secret, pending_secret = null, last_step = $2, confirmed_at = now()
           where user_id = $1`,
          [accountId, step],
        )
        return giveCodes(client, sealed, accountId)
      }),
  }
}

/** The time step that the code belongs to, at most one step away from now; null when it fits none. */
function stepOf(secret: string | null, code: string, now: Date): number | null {
  if (secret === null) return null
  const timestamp = now.getTime()
  const away = TOTP.validate({ token: code, secret: Secret.fromBase32(secret), timestamp, window: 1 })
  return away === null ? null : TOTP.counter({ period: PERIOD, timestamp }) + away
}

/** Of two requests with the same code one comes through: the step only goes up. */
async function spendStep(pool: pg.Pool, sealed: SealedText, accountId: string, code: string, now: Date) {
  const { rows } = await pool.query<{ secret: string }>(
    'select secret from second_factor where user_id = $1 and secret is not null',
    [accountId],
  )
  const step = rows[0] ? stepOf(sealed.open(rows[0].secret, accountId), code, now) : null
  if (step === null) return false
  const { rowCount } = await pool.query(
    'update second_factor set last_step = $2 where user_id = $1 and last_step < $2 and secret = $3',
    [accountId, step, rows[0]!.secret],
  )
  return rowCount === 1
}

async function giveCodes(client: pg.PoolClient, sealed: SealedText, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: BACKUP_CODES }, backupCode)
  await client.query('delete from backup_code where user_id = $1', [accountId])
  await client.query('insert into backup_code (user_id, hash) select $1, unnest($2::text[])', [
    accountId,
    codes.map((code) => sealed.fingerprint(plain(code), accountId)),
  ])
  return codes
}

function backupCode(): string {
  const letters = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
