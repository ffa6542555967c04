// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toast, Toasts } from './toasts.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  act(() => vi.advanceTimersByTime(60_000))
  cleanup()
  vi.useRealTimers()
})
const show = (text: string, undo?: () => void) => act(() => toast(text, undo))
const later = (ms: number) => act(() => vi.advanceTimersByTime(ms))

test('what worked is said and goes away by itself, one after the other', () => {
  render(<Toasts />)
  show('Opgeslagen.')
  show('Het contact is vastgelegd.')
  expect(screen.getByRole('status').textContent).toContain('Opgeslagen.')
  later(10_000)
  expect(screen.queryByText('Opgeslagen.')).toBeNull()
  expect(screen.getByText('Het contact is vastgelegd.')).toBeTruthy()
  later(10_000)
  expect(screen.queryByText('Het contact is vastgelegd.')).toBeNull()
})

test('it stays while somebody is at it, and what can be undone stays until it is dismissed', () => {
  const undo = vi.fn<() => void>()
  render(<Toasts />)
  show('Gewist.', undo)
  show('Opgeslagen.')
  const dismiss = screen.getAllByRole('button').at(-1)!
  act(() => dismiss.focus())
  later(30_000)
  expect(screen.getByText('Opgeslagen.')).toBeTruthy()
  act(() => dismiss.blur())
  later(10_000)
  expect(screen.queryByText('Opgeslagen.')).toBeNull()
  fireEvent.click(screen.getAllByRole('button')[0]!)
  expect(undo).toHaveBeenCalledOnce()
  expect(screen.queryByText('Gewist.')).toBeNull()
})
