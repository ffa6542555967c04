import { expect, test } from 'vitest'
import type { Reach } from '#kernel/actor.ts'
import { searchClients as contract } from '../contract.ts'
import { readQuestion } from '../rules/search.ts'
import { sqlOf, titled } from '../../../../test/harness/sql-of.ts'
import { searchClients } from './search.ts'

const id = '0199d2a0-0000-7000-8000-000000000000'

function search(reach: Reach, given: object, found: object[] = []) {
  const { q, ...wish } = contract.input.parse(given)
  const eyes = { reach, today: '2026-11-18' }
  return sqlOf((tx) => searchClients(tx, { ...wish, question: readQuestion(q ?? '') }, eyes), [found])
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
    'a guide, by two words; what is found is then shown': await search('own', { q: 'liya tes' }, [{ id, total: 1 }]),
    'a team leader, by a birth date': await search('location', { q: '1-2-1990', sort: 'number' }),
    'everybody of the foundation, by all filters': await search('foundation', filters),
    'a guide, the own clients': await search('own', { guide: 'me', guidance: 'none', home: 'housed', sort: 'newest' }),
  })
  await expect(text).toMatchFileSnapshot('search.sql')
})
