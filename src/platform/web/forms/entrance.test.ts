// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { enter, forgetEntrances, hasEntrance, keepEntrance, passwordTaken } from './entrance.ts'

const [joke, password] = ['Joke@voorbeeld.nl', 'een lange zin om te onthouden']
const told = {
  accountId: '018f0000-0000-7000-8000-000000000001',
  email: joke,
  draftKey: 'A'.repeat(43),
  session: { n: 7 },
}
const day = 86_400_000

beforeEach(() => {
  forgetEntrances()
  localStorage.clear()
  vi.useRealTimers()
})
const comeIn = async () => {
  passwordTaken(joke, password)
  return keepEntrance(told)
}

test('address and password open what the server said last, however the address is typed; nothing lies there in the open', async () => {
  expect(await comeIn()).toBe(true)
  const lies = JSON.stringify({ ...localStorage }).toLowerCase()
  for (const word of ['joke', password, 'a'.repeat(20), '"n"']) expect(lies).not.toContain(word)
  expect(await enter(' joke@VOORBEELD.nl ', password)).toEqual({ is: 'in', draftKey: told.draftKey, session: { n: 7 } })
})

test('another password, another address, or something that was changed opens nothing', async () => {
  await comeIn()
  expect(await enter(joke, `${password} `)).toEqual({ is: 'wrong' })
  expect(await enter('piet@voorbeeld.nl', password)).toEqual({ is: 'wrong' })
  const [slot] = Object.keys(localStorage).filter((key) => key.startsWith('reisgezel.entrance.'))
  const [at, ...rest] = localStorage.getItem(slot!)!.split('.')
  localStorage.setItem(slot!, [Number(at) + day, ...rest].join('.'))
  expect(await enter(joke, password)).toEqual({ is: 'wrong' })
})

test('without a password nothing is kept; of another person neither', async () => {
  expect(await keepEntrance(told)).toBe(false)
  passwordTaken('piet@voorbeeld.nl', password)
  expect(await keepEntrance(told)).toBe(false)
  expect([hasEntrance(), localStorage.length]).toEqual([false, 0])
})

test('who is in is known for three days after the server said it, the way in for fourteen after the password', async () => {
  const now = Date.now()
  vi.useFakeTimers({ toFake: ['Date'], now })
  await comeIn()
  vi.setSystemTime(now + 3 * day + 1)
  expect(await enter(joke, password)).toEqual({ is: 'too-old' })
  // The session of that day says it anew, without the password.
  expect(await keepEntrance({ ...told, session: { n: 8 } })).toBe(true)
  expect(await enter(joke, password)).toMatchObject({ is: 'in', session: { n: 8 } })
  vi.setSystemTime(now + 14 * day + 1)
  expect([hasEntrance(), await enter(joke, password)]).toEqual([false, { is: 'wrong' }])
})

test('signed out, nothing opens', async () => {
  await comeIn()
  forgetEntrances()
  expect([hasEntrance(), localStorage.length, await enter(joke, password)]).toEqual([false, 0, { is: 'wrong' }])
})
