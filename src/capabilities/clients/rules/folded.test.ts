import { expect, test } from 'vitest'
import { foldedColumns } from './folded.ts'
import { FOLDED_AS, withOneLess } from './heard.ts'

test('found by every word of the name and by every number, each once, and by how the name is heard', () => {
  const { name_parts, ...columns } = foldedColumns('Samira', 'Al-Khatib', ['418', 'S 9', null])
  expect(columns).toEqual({
    folded_name: 'samira al khatib',
    search_tokens: [
      'samira',
      'al',
      'khatib',
      'alkhatib',
      '418',
      's',
      '9',
      's9',
      expect.stringMatching(/^~smr\/\d+$/),
      expect.stringMatching(/^~htb\/\d+$/),
    ],
    folded_as: FOLDED_AS,
  })
  expect(JSON.parse(name_parts)).toMatchObject([
    { word: 'samira', skeleton: 'smr', family: false },
    { word: 'khatib', skeleton: 'htb', family: true },
  ])
})

test('two skeletons that are one typing error apart share one with a letter less, or one is the other with a letter less', () => {
  const near = (a: string, b: string) => {
    const [of, other] = [
      [a, ...withOneLess(a)],
      [b, ...withOneLess(b)],
    ]
    return of.some((one) => other.includes(one))
  }
  expect(withOneLess('mhmt')).toEqual(['hmt', 'mmt', 'mht', 'mhm'])
  expect(withOneLess('smr')).toEqual([])
  expect([near('gbrmdn', 'gbrmndn'), near('gbrmdn', 'gbrdmn'), near('gbrmdn', 'gbrmtn')]).toEqual([true, true, true])
  expect(near('gbrmdn', 'wldmdn')).toBe(false)
})
