import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draw, type Drawing } from './draw.ts'
import { familyTree } from './family-tree.ts'
import { generationsOf, type Relation, soundRelations } from './generations.ts'
import { layOut } from './lay-out.ts'

const someone = (key: string, born: string | null = null) => ({ key, born })
const people = (keys: string) => keys.split('').map((key) => someone(key))
/** `A>c` A is a parent of c, `A=B` partners, `A~B` siblings. */
const relations = (text: string): Relation[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => ({
      kind: ({ '>': 'parent', '=': 'partner', '~': 'sibling' } as const)[one[1] as '>']!,
      of: one[0]!,
      to: one[2]!,
    }))
/** Lines of the page, from left to right. */
const page = (keys: string, said: string) => {
  const { places, lines } = layOut(people(keys), relations(said))
  return Array.from({ length: lines }, (_, line) =>
    places
      .filter((place) => place.line === line)
      .sort((a, b) => a.x - b.x)
      .map(({ key }) => key)
      .join(''),
  )
}

test.each([
  ['one person', 'A', '', ['A']],
  ['nobody', '', '', []],
  ['partners with children', 'ABcd', 'A=B A>c B>c A>d B>d', ['AB', 'cd']],
  ['one parent', 'Acd', 'A>c A>d', ['A', 'cd']],
  [
    'the parents of both stand over their own child',
    'ABcpqrs',
    'A=B A>c B>c p>A q>A p=q r>B s>B r=s',
    ['pqrs', 'AB', 'c'],
  ],
  ['a grandchild', 'ABcde', 'A=B A>c B>c c=d c>e', ['AB', 'cd', 'e']],
  ['a brother beside, a guest after', 'ABbx', 'A=B A~b', ['ABbx']],
  ['half brothers stand under their own parents', 'ABCde', 'A=B A=C A>d B>d A>e C>e', ['BAC', 'de']],
  ['a late grandparent stands right above', 'Acdp', 'A>c c>d p>c', ['Ap', 'c', 'd']],
  ['a parent of a child-in-law stands above that one', 'Acds', 'A>c c=d s>d', ['As', 'cd']],
  ['who is their own grandparent stays below', 'Abc', 'A>b b>c c>A', ['A', 'b', 'c']],
  ['a partner who is the child as well stays a child', 'Ab', 'A>b A=b', ['A', 'b']],
  ['a relation with nobody is none', 'A', 'A>z z=A A=A', ['A']],
  ['nine children take two lines', 'Abcdefghij', 'A>b A>c A>d A>e A>f A>g A>h A>i A>j', ['A', 'bcdefgh', 'ij']],
])('%s', (_, keys, said, lines) => {
  expect(page(keys, said)).toEqual(lines)
})

test('children stand from old to young', () => {
  const { places } = layOut(
    [someone('A'), someone('b', '2015-01-01'), someone('c'), someone('d', '2010-01-01')],
    relations('A>b A>c A>d'),
  )
  expect(places.filter(({ line }) => line === 1).map(({ key }) => key)).toEqual(['d', 'b', 'c'])
})

test('one child stands under the middle of two parents', () => {
  const { places } = layOut(people('ABc'), relations('A=B A>c B>c'))
  const [a, b, c] = ['A', 'B', 'c'].map((key) => places.find((place) => place.key === key)!.x)
  expect(c).toBeCloseTo((a! + b!) / 2)
})

const keys = fc.integer({ min: 1, max: 20 }).map((count) => Array.from({ length: count }, (_, at) => `p${at}`))
/** Any relations at all: circles, half families, partners of partners. */
const anyFamily = keys.chain((all) => {
  const key = fc.constantFrom(...all)
  const kind = fc.constantFrom('parent', 'partner', 'sibling')
  return fc.record({
    people: fc.constant(all.map((one) => someone(one))),
    relations: fc.array(fc.record({ kind, of: key, to: key }) as fc.Arbitrary<Relation>, { maxLength: 40 }),
  })
})
/** Parents are earlier in the list than their children, so there are no circles. */
const orderly = ({ people: all, relations: said }: { people: { key: string }[]; relations: Relation[] }) =>
  said.filter(({ kind, of, to }) => {
    const [one, other] = [of, to].map((key) => all.findIndex((person) => person.key === key))
    return kind !== 'parent' || one! < other!
  })

const overlap = (a: Drawing['boxes'][number], b: Drawing['boxes'][number]) =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height && b.y < a.y + a.height

test('everybody stands in the picture once, and nobody over another', () => {
  fc.assert(
    fc.property(anyFamily, ({ people: all, relations: said }) => {
      const { boxes, width, height } = draw(layOut(all, said))
      expect(boxes.map(({ key }) => key).sort()).toEqual(all.map(({ key }) => key).sort())
      boxes.forEach((one, at) => {
        expect(boxes.slice(at + 1).filter((other) => overlap(one, other))).toEqual([])
        expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true)
      })
    }),
    { numRuns: 300 },
  )
})

test('every parent stands above every child, as far as nobody is their own ancestor', () => {
  fc.assert(
    fc.property(anyFamily, ({ people: all, relations: said }) => {
      const whole = orderly({ people: all, relations: said })
      const { boxes } = draw(layOut(all, whole))
      const y = new Map(boxes.map((box) => [box.key, box.y]))
      const parents = (of: readonly Relation[]) => of.filter((one) => one.kind === 'parent' && one.of !== one.to)
      expect(parents(whole).filter(({ of, to }) => y.get(of)! >= y.get(to)!)).toEqual([])
      // In a circle one relation gives way, and the others still hold.
      const sound = soundRelations(all, said)
      const at = generationsOf(all, sound)
      expect(parents(sound).filter(({ of, to }) => at.get(of)! >= at.get(to)!)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('no strand runs through a person', () => {
  fc.assert(
    fc.property(anyFamily, ({ people: all, relations: said }) => {
      const { boxes, strands, width, height } = draw(layOut(all, said))
      for (const { points } of strands) {
        points.slice(1).forEach(([x, y], at) => {
          const [fromX, fromY] = points[at]!
          const [left, right, top, bottom] = [
            Math.min(x, fromX),
            Math.max(x, fromX),
            Math.min(y, fromY),
            Math.max(y, fromY),
          ]
          expect(left >= 0 && top >= 0 && right <= width && bottom <= height).toBe(true)
          const through = boxes.filter(
            (box) =>
              left < box.x + box.width - 0.01 &&
              right > box.x + 0.01 &&
              top < box.y + box.height - 0.01 &&
              bottom > box.y + 0.01,
          )
          expect(through).toEqual([])
        })
      }
    }),
    { numRuns: 300 },
  )
})

test('the same family is always drawn the same', () => {
  fc.assert(
    fc.property(anyFamily, ({ people: all, relations: said }) => {
      expect(draw(layOut(all, said))).toEqual(draw(layOut([...all], [...said])))
    }),
  )
})

const born = { birthDate: null, birthDatePrecision: 'day' as const, birthDateEstimated: false }
const person = { ...born, number: 1, givenNames: 'x', familyName: '' }
const member = (
  id: string,
  role: 'head' | 'partner' | 'child' | 'lodger' | 'parent',
  ofClientId: string | null = null,
) => ({
  ...person,
  id,
  role,
  ofClientId,
  deceasedOn: null,
  permit: null,
  home: null,
})
const said = (tree: { relations: readonly Relation[] }) =>
  tree.relations.map(({ kind, of, to }) => `${of}${{ parent: '>', partner: '=', sibling: '~' }[kind]}${to}`)

test('a household says who is whose: of the head unless told otherwise, and a child of the partner too', () => {
  const relative = { ...born, givenNames: 'r', familyName: '', whereabouts: 'unknown', country: null, deceased: false }
  const tree = familyTree({
    members: [
      member('c', 'child'),
      member('B', 'partner'),
      member('A', 'head'),
      member('d', 'child', 'B'),
      member('g', 'lodger'),
      member('e', 'child', 'c'),
    ],
    relatives: [
      { id: 'r', version: 1, clientId: 'B', values: { ...relative, relation: 'parent', whereabouts: 'unknown' } },
      { id: 's', version: 1, clientId: 'A', values: { ...relative, relation: 'other', whereabouts: 'unknown' } },
    ],
    closed: [{ ...person, role: 'child' }],
  })
  expect(tree.people.map(({ key }) => key)).toEqual(['A', 'c', 'B', 'd', 'g', 'e', 'closed-0', 'r', 's'])
  expect(said(tree)).toEqual(['A>c', 'B>c', 'B=A', 'B>d', 'c>e', 'A>closed-0', 'B>closed-0', 'r>B'])
})

test('of a household without a head, only what is told by name is drawn', () => {
  const tree = familyTree({ members: [member('B', 'partner'), member('c', 'child', 'B')], relatives: [], closed: [] })
  expect(said(tree)).toEqual(['B>c'])
})
