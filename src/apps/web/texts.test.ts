// @vitest-environment happy-dom
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Texts } from '#platform/web/i18n/t.ts'
import { laterParts as laterEnglish } from './later-texts.en.ts'
import { laterParts as laterDutch } from './later-texts.nl.ts'
import { parts as firstEnglish } from './texts.en.ts'
import { parts as firstDutch } from './texts.nl.ts'
import { joined } from './texts.ts'

const [dutch, english] = [
  [...firstDutch, ...laterDutch],
  [...firstEnglish, ...laterEnglish],
]
const plural = /_(zero|one|two|few|many|other)$/
/** Every key with its text, plurals under their own name. */
function* leaves(texts: Texts, at = ''): Generator<[string, string]> {
  for (const [name, value] of Object.entries(texts)) {
    if (typeof value === 'string') yield [`${at}${name}`, value]
    else yield* leaves(value, `${at}${name}.`)
  }
}
const nl = new Map(leaves(joined(dutch)))
const en = new Map(leaves(joined(english)))
const keys = new Set([...nl.keys()].map((key) => key.replace(plural, '')))

test('both languages have every key, with every form of a plural', () => {
  expect([...en.keys()].sort()).toEqual([...nl.keys()].sort())
  for (const all of [nl, en]) {
    const plurals = [...all.keys()].filter((key) => plural.test(key))
    expect(plurals.filter((key) => !all.has(key.replace(plural, '_other')))).toEqual([])
  }
})

test('both languages fill in the same names', () => {
  const names = (text: string) =>
    [...text.matchAll(/\{\{\s*(\w+)/g)]
      .map((match) => match[1])
      .sort()
      .join()
  // A count of one may be said in a word.
  const wrong = [...nl].filter(([key, text]) => !key.endsWith('_one') && names(text) !== names(en.get(key) ?? text))
  expect(wrong.map(([key]) => key)).toEqual([])
})

test('no text is empty, and none is registered twice', () => {
  expect([...nl, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
  const seen = dutch.flatMap((part) => [...leaves(part)].map(([key]) => key))
  expect(seen.filter((key, at) => seen.indexOf(key) !== at)).toEqual([])
})

test('every text that a screen asks for exists', () => {
  const asked = webSources().flatMap(({ file, text }) =>
    [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => ({ file, key: match[1]! })),
  )
  expect(asked.length).toBeGreaterThan(50)
  expect(asked.filter(({ key }) => !keys.has(key))).toEqual([])
})

test('every text with a changing part has something to choose from', () => {
  const asked = webSources().flatMap(({ file, text }) =>
    [...text.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)].map((match) => ({ file, start: match[1]! })),
  )
  const all = [...keys]
  expect(asked.filter(({ start }) => !all.some((key) => key.startsWith(start)))).toEqual([])
})

function webSources(): { file: string; text: string }[] {
  const src = path.resolve(import.meta.dirname, '../..')
  return fs
    .readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)web\/.*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file, text: fs.readFileSync(path.join(src, file), 'utf8') }))
}

test('parts that name the same problems of one capability are all heard', () => {
  const parts = [
    { problems: { clients: { one: '1' } } },
    { problems: { clients: { other: '2' }, access: { third: '3' } } },
  ]
  expect(joined(parts)).toEqual({ problems: { clients: { one: '1', other: '2' }, access: { third: '3' } } })
  expect(parts[0]).toEqual({ problems: { clients: { one: '1' } } })
})
