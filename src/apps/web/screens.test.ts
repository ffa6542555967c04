// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { aSession } from '../../../test/web/render-screen.tsx'
import { roomsOf } from './rooms.ts'
import { screens } from './screens.ts'

const everywhere = aSession({
  may: { ...aSession().may, enter: new Proxy({}, { get: () => true }) as Record<string, boolean> },
})

test('no address is registered twice', () => {
  const addresses = screens.map(({ path }) => path.replaceAll(/\$\w+/g, '$'))
  expect(addresses.filter((one, at) => addresses.indexOf(one) !== at)).toEqual([])
})

test('every room in the menu has a screen', () => {
  const addresses = new Set(screens.map(({ path }) => path))
  expect(roomsOf(everywhere).filter((room) => !addresses.has(room.to))).toEqual([])
})

test('rooms that one may not enter are not in the menu', () => {
  expect(roomsOf(aSession()).map((room) => room.to)).toEqual(['/'])
})
