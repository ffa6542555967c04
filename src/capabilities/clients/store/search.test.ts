import { expect, test } from 'vitest'
import { searchClients as contract } from '../contract.ts'
import { readQuestion } from '../rules/question.ts'
import { sqlOf, titled } from '../../../../test/harness/sql-of.ts'
import { searchClients } from './search.ts'
import type { Eyes } from './sight.ts'

const id = '0199d2a0-0000-7000-8000-000000000000'

const nobody: Eyes = { located: false, own: false, named: false }
const guide: Eyes = { ...nobody, own: true }
const leader: Eyes = { ...nobody, located: true }

function search(eyes: Eyes, given: object, found: object[] = []) {
  const { q, ...wish } = contract.input.parse(given)
  return sqlOf(
    (tx) => searchClients(tx, { ...wish, question: readQuestion(q ?? '') }, { eyes, today: '2026-11-18' }),
    [found],
  )
}

test('how clients are searched', async () => {
  const filters = {
    locationId: id,
    municipalityId: id,
    targetGroupId: id,
    guide: 'none',
    guidance: 'open',
    home: 'waiting',
    sort: 'birth-date',
  }
  const text = titled({
    'a guide, by two words; what is found is then shown': await search(guide, { q: 'liya tes' }, [{ id, total: 1 }]),
    'a team leader, by a birth date': await search(leader, { q: '1-2-1990', sort: 'number' }),
    'named for a secret client besides, by all filters': await search({ ...leader, own: true, named: true }, filters),
    'a guide, the own clients': await search(guide, { guide: 'me', guidance: 'none', home: 'housed', sort: 'newest' }),
  })
  await expect(text).toMatchFileSnapshot('search.sql')
})
