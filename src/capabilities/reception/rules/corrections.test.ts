import { expect, test } from 'vitest'
import { aboutCorrections, endingOfCorrections, turnOfCorrections } from './corrections.ts'

const day = '2026-11-19'
const later = '2026-11-26'
const open = { correctionsDueOn: day, corrections: null }
const sent = { correctionsDueOn: day, corrections: 'sent' } as const
const none = { correctionsDueOn: null, corrections: null }
const minded = { ...open, termId: 't' }

test.each([
  ['new, with a day', null, open, false, 'begins'],
  ['new, without a day', null, none, false, 'none'],
  ['new, dealt with at once', null, sent, false, 'none'],
  ['nothing changed', minded, open, true, 'none'],
  ['another day', minded, { ...open, correctionsDueOn: later }, true, 'moves'],
  ['sent', minded, sent, true, 'done'],
  ['no day any more', minded, none, true, 'withdrawn'],
  ['from before there were terms', { ...open, termId: null }, open, false, 'begins'],
  ['ended on the board, and nothing new is said', minded, open, false, 'none'],
  ['ended on the board, and another day was named', minded, { ...open, correctionsDueOn: later }, false, 'begins'],
  ['said to be sent by mistake', { ...sent, termId: 't' }, open, false, 'begins'],
  ['sent, after the board had ended it', minded, sent, false, 'none'],
] as const)('%s', (_, before, wish, isOpen, turn) => {
  expect(turnOfCorrections(before, wish, isOpen)).toBe(turn)
})

test('a term that ends says what was done, or why it holds no more', () => {
  const told = { kind: 'substantive', heldOn: '2026-11-10', corrections: 'sent' } as const
  expect(aboutCorrections('substantive')).toBe('Correcties en aanvullingen na het nader gehoor')
  expect(endingOfCorrections(told)).toEqual({
    what: 'Correcties en aanvullingen verstuurd',
    reason: 'Zo staat het bij het nader gehoor van 10-11-2026',
  })
  expect(endingOfCorrections({ ...told, corrections: 'none-needed' }).what).toBe('Geen correcties nodig')
  expect(endingOfCorrections({ ...told, corrections: null })).toEqual({
    what: null,
    reason: 'Bij het nader gehoor van 10-11-2026 staat geen dag meer',
  })
})
