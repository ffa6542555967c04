import { expect, test } from 'vitest'
import { leadingOf } from './road.ts'

const one = (id: string, state: string | null) => ({ id, course: state === null ? null : { state } })

test.each([
  ['the longest running', [one('a', 'running'), one('b', 'running')], 'a'],
  ['one that stands still leads too', [one('a', 'paused'), one('b', 'running')], 'a'],
  ['not the one whose time is over while another runs', [one('a', 'over'), one('b', 'running')], 'b'],
  ['over, when nothing else runs', [one('a', 'over'), one('b', 'over')], 'a'],
  ['of which nothing was told', [one('a', null)], 'a'],
  ['nobody guides', [], undefined],
])('%s', (_, guidance, expected) => expect(leadingOf(guidance)?.id).toBe(expected))
