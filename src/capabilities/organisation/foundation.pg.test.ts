import { expect, test } from 'vitest'
import { aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { getOrganisation, correctFoundation } from './contract.ts'

const app = await testApp()

test('a foundation gets another name, and the log says who gave it', async () => {
  const of = await aFoundation(app, { name: 'Welkom Oost' })
  const administrator = await app.signedIn('administrator', of)
  const { body } = await administrator.ask(getOrganisation, {})
  const wish = { name: 'Welkom West', smallNumberLimit: 5, version: body.foundation.version }
  expect((await administrator.ask(correctFoundation, wish)).status).toBe(200)
  expect((await administrator.ask(getOrganisation, {})).body.foundation.name).toBe('Welkom West')
  const events = await app.asOwner(
    `select account_id, old_values ->> 'name' as old, new_values ->> 'name' as new
     from audit.event where foundation_id = $1 and subject = 'foundation' and action = 'update'`,
    [of.id],
  )
  expect(events).toEqual([{ account_id: administrator.actor.accountId, old: 'Welkom Oost', new: 'Welkom West' }])
})
