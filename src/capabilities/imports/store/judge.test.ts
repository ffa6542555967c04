import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { sqlOf, titled } from '../../../../test/harness/sql-of.ts'
import { type Batch, judge } from './judge.ts'

const id = '0199d2a0-0000-7000-8000-000000000000'
const batch: Batch = { id, foundationId: id, source: 'oud-systeem', locationId: null }

test('how the rows of an import are judged: people, and what hangs on people', async () => {
  const text = await sqlOf((tx) => judge(tx, batch, async (kind) => void (await sql.raw(`-- ${kind}`).execute(tx))))
  const of = (kind: string) =>
    text
      .split(new RegExp(`^-- ${kind};\n\n`, 'm'))[1]!
      .split(/^-- \w+;/m)[0]!
      .trimEnd()
  const shown = { clients: `${of('clients')}\n`, contacts: `${of('contacts')}\n` }
  await expect(titled(shown)).toMatchFileSnapshot('judge.sql')
})
