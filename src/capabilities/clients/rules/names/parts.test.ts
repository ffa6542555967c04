import { expect, test } from 'vitest'
import { nameParts } from './parts.ts'

/** Skeletons that carry evidence. */
const heard = (given: string, family: string) =>
  nameParts(given, family)
    .filter((part) => !part.weightless)
    .map((part) => part.skeleton)

const same: [string, [string, string][]][] = [
  [
    'servant of God',
    [
      ['Abd Al Rahman', ''],
      ['Abdulrahman', ''],
      ['Abdelrahman', ''],
      ['Abd-ur-Rahman', ''],
      ['Cabdiraxmaan', ''],
      ['عبد الرحمن', ''],
      ['عبدالرحمن', ''],
    ],
  ],
  [
    'servant whose name begins with h',
    [
      ['Abd Al Hamid', ''],
      ['Abdelhamid', ''],
      ['Abdulhameed', ''],
      ['عبد الحميد', ''],
    ],
  ],
  [
    'of God',
    [
      ['Hamid Ullah', ''],
      ['Hamidullah', ''],
      ['حمید الله', ''],
      ['حميدالله', ''],
    ],
  ],
  [
    'of the faith',
    [
      ['Nour Al-Din', ''],
      ['Noureddine', ''],
      ['Nur Uddin', ''],
      ['نور الدين', ''],
    ],
  ],
  [
    'article',
    [
      ['', 'Al Khatib'],
      ['', 'Alkhatib'],
      ['', 'El-Khatib'],
      ['', 'الخطيب'],
      ['', 'Khatib'],
    ],
  ],
  [
    'article before a vowel',
    [
      ['', 'Al Ahmad'],
      ['', 'Alahmad'],
      ['', 'الأحمد'],
    ],
  ],
  [
    'names of the Horn',
    [
      ['Gebre Medhin', ''],
      ['Gebremedhin', ''],
      ['ገብረ መድህን', ''],
      ['ገብረመድህን', ''],
    ],
  ],
  [
    'father of',
    [
      ['Abu Bakr', ''],
      ['Abubakr', ''],
      ['أبو بكر', ''],
    ],
  ],
  [
    'son of',
    [
      ['', 'Ben Ali'],
      ['', 'Benali'],
      ['', 'bin Ali'],
    ],
  ],
  [
    'two Persian names',
    [
      ['Ali Reza', ''],
      ['Alireza', ''],
      ['علی رضا', ''],
      ['علیرضا', ''],
    ],
  ],
]

test.each(same)('%s', (_, names) => {
  for (const name of names) expect([name, heard(...name)]).toEqual([name, heard(...names[0]!)])
})

test('words stand in the order of the name, with where they were', () => {
  expect(
    nameParts('Ahmed Khaled', "van 't Hart").map(({ word, kind, weightless }) => [word, kind, weightless]),
  ).toEqual([
    ['ahmed', 'given', false],
    ['khaled', 'given', false],
    ['van', 'family', true],
    ['t', 'family', true],
    ['hart', 'family', false],
  ])
})

test('a particle alone is a name, nothing is no name', () => {
  expect(heard('Al', '')).toEqual(['al'])
  expect(nameParts('', ' - 😀')).toEqual([])
})

test('names that only look as if they have an article', () => {
  for (const name of ['Elias', 'Alaa', 'Alexander', 'Almaz', 'Elham', 'الياس', 'إلهام', 'Alemayehu', 'Elena']) {
    expect(heard(name, '')[0]).toMatch(/^a/)
  }
})
