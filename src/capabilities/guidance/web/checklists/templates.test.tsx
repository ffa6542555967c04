// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import {
  addTemplateItem,
  changeTemplateItem,
  listTemplateItems,
  restoreTemplateItem,
} from '../../contract/checklist-template.ts'
import { shipped } from '../../rules/checklists/shipped.ts'
import { type OwnItem, templateItems, valuesOf } from '../../rules/checklists/templates.ts'
import { NewTemplateItemScreen, TemplateItemScreen } from './TemplateItemScreens.tsx'
import { ChecklistTemplatesScreen } from './TemplateScreens.tsx'

const budget = valuesOf(shipped.find(({ key }) => key === 'budget')!)
const own: OwnItem[] = [
  { item: 'budget', version: 2, values: { ...budget, titleNl: 'Geldplan maken' } },
  { item: 'own-fiets', version: 1, values: { ...budget, titleNl: 'Fietsles', titleEn: null, scope: 'person' } },
  { item: 'television', version: 1, values: { ...budget, titleNl: 'Tv', hidden: true } },
]

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer()
    .on(listTemplateItems, { today: '2026-11-18', items: templateItems(shipped, own), may: { change: true } })
    .listen()
})
afterEach(cleanup)

test('what was changed, added and hidden is marked; the rest is as it comes with the program', async () => {
  await renderScreen(<ChecklistTemplatesScreen />)
  expect(await screen.findByText('3 punten zijn door uw stichting aangepast of toegevoegd.')).toBeDefined()
  const rowOf = (name: string) => screen.getByRole('link', { name }).closest('li')!
  expect(within(rowOf('Geldplan maken')).getByText('Aangepast')).toBeDefined()
  expect(within(rowOf('Fietsles')).getByText('Eigen punt')).toBeDefined()
  expect(within(rowOf('Tv')).getByText('Verborgen')).toBeDefined()
  expect(rowOf('Fietsles').textContent).toContain('iedere volwassene')
})

test('an example family shows what would stand on its list', async () => {
  await renderScreen(<ChecklistTemplatesScreen />, { at: '/beheer/checklists?gezin=school' })
  const list = await screen.findByRole('list', { name: 'Een ouder met kinderen van 8 en 13' })
  expect(list.textContent).toContain('Fietsles')
  expect(list.textContent).toContain('Kind van 8')
  expect(list.textContent).not.toContain('Tv')
})

test('an item of the program is changed, with its name along; a fault stands at its field', async () => {
  server.on(changeTemplateItem, ({ link, item }) =>
    link === 'duo'
      ? refusal(422, 'common/invalid-input', { errors: [{ pointer: '/link', code: 'fault/no-link' }] })
      : { item, version: 1 },
  )
  await renderScreen(<TemplateItemScreen item="doctor" />)
  const link = await screen.findByRole('textbox', { name: /Website/ })
  await userEvent.clear(link)
  await userEvent.type(link, 'duo')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await expect.poll(() => link.getAttribute('aria-invalid')).toBe('true')
  await userEvent.clear(link)
  await userEvent.type(link, 'https://www.duo.nl')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await expect
    .poll(() => server.inputsOf(changeTemplateItem).at(-1))
    .toMatchObject({
      item: 'doctor',
      link: 'https://www.duo.nl',
      scope: 'person',
      version: 0,
    })
})

test('an own item asks what, why and before when', async () => {
  server.on(addTemplateItem, { item: 'own-x', version: 1 })
  await renderScreen(<NewTemplateItemScreen />)
  await userEvent.click(await screen.findByRole('button', { name: 'Opslaan' }))
  expect(server.inputsOf(addTemplateItem)).toEqual([])
  await userEvent.type(screen.getByRole('textbox', { name: /Wat moet er gebeuren/ }), 'Fietsles')
  await userEvent.type(screen.getByRole('textbox', { name: 'Waarom?' }), 'Zo komt u op school.')
  await userEvent.type(screen.getByRole('textbox', { name: /hoeveel dagen/ }), '30')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await expect.poll(() => server.inputsOf(addTemplateItem)).toMatchObject([{ titleNl: 'Fietsles', days: 30 }])
})

test('what was changed goes back to how it came with one press', async () => {
  server.on(restoreTemplateItem, {})
  await renderScreen(<TemplateItemScreen item="budget" />)
  await userEvent.click(await screen.findByRole('button', { name: 'Terug naar hoe het was' }))
  await expect.poll(() => server.inputsOf(restoreTemplateItem)).toEqual([{ item: 'budget', version: 2 }])
})
