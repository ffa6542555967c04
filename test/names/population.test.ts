import { expect, test } from 'vitest'
import { foldFullName } from '#capabilities/clients/rules/fold-name.ts'
import { personsOf, randomOf, respelled } from './population.ts'

test('the same seed gives the same persons, another seed others', () => {
  expect(personsOf(3, 50)).toEqual(personsOf(3, 50))
  expect(personsOf(3, 50)).not.toEqual(personsOf(4, 50))
  expect(personsOf(3, 100).slice(0, 50)).toEqual(personsOf(3, 50))
})

test('names are as unevenly had as in the field, and different enough', () => {
  const persons = personsOf(1, 20_000)
  const names = new Set(persons.map((person) => foldFullName(person.givenNames, person.familyName)))
  expect(names.size).toBeGreaterThan(16_000)
  const firsts = new Map<string, number>()
  for (const { given } of persons) firsts.set(given[0]!, (firsts.get(given[0]!) ?? 0) + 1)
  const most = [...firsts].sort((a, b) => b[1] - a[1])
  expect(most[0]![0]).toBe('muHammad')
  expect(most[0]![1] / persons.length).toBeGreaterThan(0.02)
  expect(most.length).toBeGreaterThan(600)
  const january = persons.filter(({ bornOn }) => bornOn.endsWith('-01-01')).length / persons.length
  expect(january).toBeGreaterThan(0.12)
  expect(january).toBeLessThan(0.3)
  expect(new Set(persons.map(({ language }) => language)).size).toBe(10)
})

test('another paper keeps who somebody is', () => {
  const random = randomOf(5)
  for (const person of personsOf(2, 2000)) {
    const paper = respelled(person, random)
    expect(paper.gender).toBe(person.gender)
    expect(`${paper.givenNames}${paper.familyName}`.trim()).not.toBe('')
    expect(paper.bornOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})
