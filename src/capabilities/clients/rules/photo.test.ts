import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptPhoto } from './photo.ts'

const segment = (marker: number, ...data: number[]) => [
  0xff,
  marker,
  (data.length + 2) >> 8,
  (data.length + 2) & 255,
  ...data,
]
const text = (of: string) => Array.from(of, (letter) => letter.charCodeAt(0))
const frame = (width: number, height: number) =>
  segment(0xc0, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0)
const start = [0xff, 0xd8]
const jfif = segment(0xe0, ...text('JFIF'), 0)
const table = segment(0xdb, 0, 1, 2, 3)
const scan = [...segment(0xda, 1, 1, 0), 9, 0xff, 0x00, 8, 0xff, 0xd0, 7]
const end = [0xff, 0xd9]
const where = segment(0xe1, ...text('Exif at 52.29 north'))
const note = segment(0xfe, ...text('made by somebody'))
const picture = [...start, ...jfif, ...table, ...frame(480, 640), ...scan, ...end]
const kept = (bytes: number[]) => {
  const found = keptPhoto(Uint8Array.from(bytes))
  return found && [...found]
}

test('a picture stays to the letter', () => {
  expect(kept(picture)).toEqual(picture)
})

test('what stands beside the picture goes: place, words, and all behind its end', () => {
  const told = [
    ...start,
    ...where,
    ...jfif,
    ...note,
    ...table,
    ...frame(480, 640),
    ...scan,
    ...end,
    ...text('<script>'),
  ]
  expect(kept(told)).toEqual(picture)
})

test.each([
  ['nothing', []],
  ['text', text('GIF89a of something else')],
  ['no frame', [...start, ...jfif, ...scan, ...end]],
  ['no end', picture.slice(0, -2)],
  ['no picture', [...start, ...jfif, ...frame(480, 640), ...end]],
  ['a side too long', [...start, ...frame(1025, 640), ...scan, ...end]],
  ['no height', [...start, ...frame(480, 0), ...scan, ...end]],
  ['a part that is longer than the file', [...start, 0xff, 0xe1, 0xff, 0xff, 1]],
])('%s is no photo', (_what, bytes) => {
  expect(kept(bytes)).toBeNull()
})

test('whatever is offered, what is kept is kept again as it is, and never grows', () => {
  const parts = fc.array(
    fc.constantFrom(jfif, where, note, table, frame(20, 20), frame(9000, 1), scan, end, [0xff], [1, 2]),
    {
      maxLength: 8,
    },
  )
  fc.assert(
    fc.property(parts, (between) => {
      const bytes = [...start, ...between.flat(), ...scan, ...end]
      const once = kept(bytes)
      if (once === null) return
      expect(kept(once)).toEqual(once)
      expect(once.length).toBeLessThanOrEqual(bytes.length)
    }),
  )
})
