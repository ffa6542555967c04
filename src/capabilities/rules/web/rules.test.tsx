// @vitest-environment happy-dom
import axe from 'axe-core'
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import * as contract from '../contract/changes.ts'
import { listRules } from '../contract/known.ts'
import { shippedDesignatedDays } from '../rules/holidays.ts'
import { type OwnVersion, rulesWith } from '../rules/in-force.ts'
import { shippedAmounts } from '../rules/shipped/amounts.ts'
import { shippedRules } from '../rules/shipped.ts'
import { ChangeScreen } from './ChangeScreen.tsx'
import { DaysScreen } from './DaysScreen.tsx'
import { NewRuleScreen } from './NewRuleScreen.tsx'
import { ProposeDayScreen, ProposeVersionScreen } from './ProposeScreens.tsx'
import { RuleScreen } from './RuleScreen.tsx'
import { RulesScreen } from './RulesScreen.tsx'

const changeId = newId()
const own: OwnVersion = {
  rule: 'objection',
  length: { value: 6, unit: 'weeks' },
  appliesTo: 'decision',
  regime: null,
  validFrom: '2027-01-01',
  validUntil: null,
  source: 'Stb. 2026, 999',
  link: 'https://zoek.example/stb-2026-999',
  certainty: 'confirmed',
  changed: {
    changeId,
    proposedBy: 'Wim Hoogland',
    approvedBy: 'Ruben Wiersma',
    approvedAt: '2026-11-18T10:00:00Z',
    why: 'De wet verandert.',
  },
}
const waiting: contract.RuleChange = {
  id: changeId,
  version: 1,
  subject: 'rule',
  state: 'proposed',
  rule: 'appeal',
  brings: null,
  value: 4,
  unit: 'weeks',
  appliesTo: 'decision',
  regime: null,
  validFrom: '2027-03-01',
  validUntil: null,
  source: 'Stb. 2027, 1',
  link: null,
  certainty: 'secondary',
  why: 'Gehoord op een studiedag.',
  proposed: { by: 'Wim Hoogland', at: '2026-11-17T10:00:00Z', mine: false },
  decided: null,
}
const rules = rulesWith(shippedRules, [own])
const client = { id: newId(), name: 'Amal Haddad', number: 12 }
const touched = { id: newId(), client, what: { nl: 'Beroep', en: 'Appeal' }, on: '2027-03-02' }

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer()
    .on(listRules, {
      today: '2026-11-18',
      rules,
      designated: shippedDesignatedDays.map((day) => ({ ...day, link: null, changed: null })),
      amounts: [...shippedAmounts],
      may: { propose: true },
    })
    .on(contract.listRuleChanges, { today: '2026-11-18', changes: [waiting], may: { decide: true } })
    .on(contract.previewRule, {
      total: 3,
      terms: [{ ...touched, was: '2027-03-16', becomes: '2027-03-30' }],
    })
    .listen()
})
afterEach(cleanup)

const asItStands = (may = { decide: true, withdraw: false }, change = waiting) =>
  server.on(contract.getRuleChange, {
    today: '2026-11-18',
    change,
    now: rules.find(({ id, validFrom }) => id === 'appeal' && validFrom === '2026-06-12')!,
    following: null,
    may,
  })
const findings = async () =>
  (await axe.run(document.body)).violations.map(({ id }) => id).filter((id) => id !== 'region')
const rowOf = (name: string | RegExp) => screen.getByRole('link', { name }).closest('li')!

describe('all rules', () => {
  test('every rule shows its term, its source and how sure it is, in its group', async () => {
    await renderScreen(<RulesScreen />)
    const group = await screen.findByRole('list', { name: 'Bezwaar en beroep' })
    expect(within(group).getByRole('link', { name: 'Bezwaar maken' })).toBeDefined()
    expect(rowOf('Bezwaar maken').textContent).toContain('vier weken na de bekendmaking')
    const held = [...rules, ...shippedAmounts].filter(
      ({ validFrom, validUntil }) => validFrom <= '2026-11-18' && (validUntil ?? '9') > '2026-11-18',
    )
    for (const { source } of held) expect(document.body.textContent).toContain(source)
    expect(screen.getAllByText(/^(bevestigd|uit een tweede bron|bekend, niet opgezocht|eerst opzoeken)$/)).toHaveLength(
      held.length,
    )
    expect(await findings()).toEqual([])
  })

  test('what waits for a second person stands on top', async () => {
    await renderScreen(<RulesScreen />)
    const list = await screen.findByRole('list', { name: 'Wacht op een tweede persoon' })
    expect(within(list).getByRole('link').textContent).toBe('Beroep bij de rechtbank: vier weken vanaf 1 maart 2027')
    expect(list.textContent).toContain('Wim Hoogland')
  })

  test('another day shows what held then, and says so where nothing is known', async () => {
    await renderScreen(<RulesScreen />, { at: '/regels?op=2027-02-01' })
    await screen.findByText('Dit gold of geldt op 1 februari 2027.')
    expect(rowOf('Bezwaar maken').textContent).toContain('zes weken')
    expect(rowOf('Bezwaar maken').textContent).toContain('goedgekeurd door Ruben Wiersma')
    expect(rowOf('Participatieverklaring').textContent).toContain('Geen regel bekend op deze datum.')
  })

  test('found by words of the rule, its article or its group, whatever their case', async () => {
    const { history } = await renderScreen(<RulesScreen />)
    await userEvent.type(await screen.findByRole('searchbox', { name: /Zoek een regel/ }), 'AVG 33')
    expect(await screen.findByText('Eén regel')).toBeDefined()
    expect(screen.getByRole('link', { name: /Datalek/ })).toBeDefined()
    expect(history.location.search).toContain('zoek=AVG')
    await userEvent.type(screen.getByRole('searchbox'), 'xyz')
    expect(await screen.findByText('Geen regel gevonden')).toBeDefined()
  })
})

describe('one rule', () => {
  test('computes a date with its steps and source, by the version of that day', async () => {
    await renderScreen(<RuleScreen ruleId="objection" />)
    const from = await screen.findByRole('textbox', { name: /Dag van de gebeurtenis/ })
    await userEvent.clear(from)
    await userEvent.type(from, '27-11-2026')
    expect(await screen.findByText(/^Uiterlijk maandag 28 december 2026: vier weken/)).toBeDefined()
    await userEvent.clear(from)
    await userEvent.type(from, '4-1-2027')
    expect(await screen.findByText(/^Uiterlijk maandag 15 februari 2027: zes weken/)).toBeDefined()
    // The decision fell under the rule of before.
    await userEvent.type(screen.getByRole('textbox', { name: /Dag van de beschikking/ }), '30-12-2026')
    expect(await screen.findByText(/^Uiterlijk maandag 1 februari 2027: vier weken/)).toBeDefined()
    expect(await findings()).toEqual([])
  })

  test('shows each version with its source and who changed it, and nothing to propose for who only reads', async () => {
    server.on(listRules, { today: '2026-11-18', rules, designated: [], amounts: [], may: { propose: false } })
    await renderScreen(<RuleScreen ruleId="objection" />)
    expect(await screen.findByText(/Voorgesteld door Wim Hoogland, goedgekeurd door Ruben Wiersma/)).toBeDefined()
    expect(screen.getByText('Komt met het programma.')).toBeDefined()
    expect(screen.getByRole('link', { name: /Stb. 2026, 999/ }).getAttribute('href')).toBe(own.link)
    expect(screen.queryByRole('link', { name: 'Wijziging voorstellen' })).toBeNull()
  })

  test('without a rule on that day nobody guesses; an address that names none does not exist', async () => {
    await renderScreen(<RuleScreen ruleId="participation-statement" />)
    expect(await screen.findAllByText('Geen regel bekend op deze datum.')).toHaveLength(2)
    cleanup()
    await renderScreen(<RuleScreen ruleId="no-such" />)
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
  })
})

describe('a change', () => {
  test('is proposed with its source; the preview names whom it touches; a fault stands at its field, nothing is lost', async () => {
    server.on(contract.proposeVersion, ({ validUntil }) =>
      validUntil === null
        ? { id: changeId, version: 1 }
        : refusal(422, 'common/invalid-input', {
            errors: [{ pointer: '/validUntil', code: 'fault/rule-overlap' }],
          }),
    )
    const { history } = await renderScreen(<ProposeVersionScreen ruleId="appeal" />)
    const value = await screen.findByRole('textbox', { name: 'Hoeveel' })
    await userEvent.clear(value)
    await userEvent.type(value, '4')
    expect(screen.getByText(/Dan ziet u welke lopende termijnen/)).toBeDefined()
    await userEvent.type(screen.getByRole('textbox', { name: /^Geldt vanaf/ }), '1-3-2027')
    expect(await screen.findByText(/Dit raakt 3 lopende termijnen/)).toBeDefined()
    expect(rowOf('Amal Haddad').textContent).toContain('16 maart 2027 wordt 30 maart 2027')
    await userEvent.type(screen.getByRole('textbox', { name: /^Geldt tot/ }), '1-6-2027')
    await userEvent.type(screen.getByRole('textbox', { name: /^Bron/ }), 'Stb. 2027, 1')
    await userEvent.click(screen.getByRole('radio', { name: 'bevestigd' }))
    await userEvent.type(screen.getByRole('textbox', { name: /^Waarom/ }), 'De wet verandert')
    await userEvent.click(screen.getByRole('button', { name: 'Voorstellen' }))
    expect(await screen.findAllByText(/geldt al een andere versie; vul die dag hier in/)).toHaveLength(2)
    await userEvent.clear(screen.getByRole('textbox', { name: /^Geldt tot/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Voorstellen' }))
    await expect.poll(() => history.location.pathname).toBe(`/regels/wijziging/${changeId}`)
    expect(server.inputsOf(contract.proposeVersion).at(-1)).toMatchObject({
      rule: 'appeal',
      value: 4,
      unit: 'weeks',
      validFrom: '2027-03-01',
      validUntil: null,
      why: 'De wet verandert',
    })
  })

  test('is approved by somebody else, who sees what it changes and whom it touches', async () => {
    asItStands().on(contract.approveRule, { id: changeId, version: 2 })
    const { history } = await renderScreen(<ChangeScreen changeId={changeId} />)
    expect(await screen.findByText('twee weken wordt vier weken')).toBeDefined()
    expect(await screen.findByText(/Hieronder staan alleen die van dossiers die u mag zien/)).toBeDefined()
    expect(await findings()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Goedkeuren' }))
    await expect.poll(() => server.inputsOf(contract.approveRule)).toEqual([{ changeId, version: 1 }])
    await expect.poll(() => history.location.pathname).toBe('/regels/appeal')
  })

  test('that fits no more says so, and is refused with a reason', async () => {
    asItStands()
      .on(contract.approveRule, refusal(409, 'rules/does-not-fit'))
      .on(contract.refuseRule, { id: changeId, version: 2 })
    await renderScreen(<ChangeScreen changeId={changeId} />)
    await userEvent.click(await screen.findByRole('button', { name: 'Goedkeuren' }))
    expect(await screen.findByText(/past er niet meer tussen/)).toBeDefined()
    await userEvent.type(screen.getByRole('textbox', { name: 'Waarom niet?' }), 'Staat er niet')
    await userEvent.click(screen.getByRole('button', { name: 'Afwijzen' }))
    await expect
      .poll(() => server.inputsOf(contract.refuseRule))
      .toEqual([{ changeId, reason: 'Staat er niet', version: 1 }])
  })

  test('of one’s own can only be withdrawn; what is decided asks nothing any more', async () => {
    asItStands({ decide: false, withdraw: true }).on(contract.withdrawRule, { id: changeId, version: 2 })
    await renderScreen(<ChangeScreen changeId={changeId} />)
    await userEvent.click(await screen.findByRole('button', { name: 'Intrekken' }))
    await expect.poll(() => server.inputsOf(contract.withdrawRule)).toEqual([{ changeId, version: 1 }])
    expect(screen.queryByRole('button', { name: 'Goedkeuren' })).toBeNull()
    cleanup()
    const decided = { by: 'Ruben Wiersma', at: '2026-11-18T10:00:00Z', refusal: 'Staat er niet' }
    asItStands({ decide: false, withdraw: false }, { ...waiting, state: 'refused', decided })
    await renderScreen(<ChangeScreen changeId={changeId} />)
    expect(await screen.findByText(/afgewezen door Ruben Wiersma op 18 november 2026: Staat er niet/)).toBeDefined()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('a rule that is not there yet', () => {
  test('is proposed with its words, length, days and source, and can be tried before', async () => {
    server.on(contract.proposeRule, { id: changeId, version: 1 })
    const { history } = await renderScreen(<NewRuleScreen />)
    const type = async (name: RegExp, text: string) => userEvent.type(screen.getByRole('textbox', { name }), text)
    await screen.findByRole('textbox', { name: /^Vaste naam/ })
    await type(/^Wat de regel zegt$/, 'Zienswijze indiénen')
    expect(screen.getByRole('textbox', { name: /^Vaste naam/ })).toHaveProperty('value', 'zienswijze-indienen')
    await type(/^Wat de regel zegt, in het Engels/, 'Give a view')
    await type(/^Vanaf welke gebeurtenis$/, 'na het voornemen van')
    await type(/^Vanaf welke gebeurtenis, in het Engels/, 'after the intention of')
    await type(/^Hoeveel/, '2')
    await type(/^Geldt vanaf/, '1-1-2026')
    await type(/^Dag van de gebeurtenis/, '{Control>}a{/Control}2-3-2026')
    expect((await screen.findByText(/^Uiterlijk maandag 16 maart 2026/)).textContent).toContain('na het voornemen van')
    await type(/^Bron/, 'Besluit van het bestuur')
    await userEvent.click(screen.getByRole('radio', { name: 'bevestigd' }))
    await type(/^Waarom/, 'Zo doen wij het')
    expect(await findings()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Voorstellen' }))
    await expect
      .poll(() => server.inputsOf(contract.proposeRule))
      .toMatchObject([
        { rule: 'zienswijze-indienen', value: 2, unit: 'weeks', mode: 'term', back: false, appliesTo: 'event' },
      ])
    await expect.poll(() => history.location.pathname).toBe(`/regels/wijziging/${changeId}`)
  })

  test('a fault stands at its field, and what was typed stays', async () => {
    const error = { pointer: '/rule', code: 'fault/rule-known' }
    server.on(contract.proposeRule, refusal(422, 'common/invalid-input', { errors: [error] }))
    await renderScreen(<NewRuleScreen />)
    const type = async (name: RegExp, text: string) =>
      userEvent.type(await screen.findByRole('textbox', { name }), text)
    await type(/^Wat de regel zegt$/, 'Objection')
    await type(/^Wat de regel zegt, in het Engels/, 'Objection')
    await type(/^Vanaf welke gebeurtenis$/, 'na')
    await type(/^Vanaf welke gebeurtenis, in het Engels/, 'after')
    await type(/^Hoeveel/, '2')
    await type(/^Geldt vanaf/, '1-1-2026')
    await type(/^Bron/, 'Bron')
    await userEvent.click(screen.getByRole('radio', { name: 'bevestigd' }))
    await type(/^Waarom/, 'Daarom')
    await userEvent.click(screen.getByRole('button', { name: 'Voorstellen' }))
    expect(await screen.findAllByText(/deze regel is er al/)).not.toEqual([])
    expect(screen.getByRole('textbox', { name: /^Vaste naam/ })).toHaveProperty('value', 'objection')
  })

  test('that waits is shown whole to who decides, and stands in a group of its own afterwards', async () => {
    const brings = {
      meaning: { nl: 'Zienswijze indienen', en: 'Give a view' },
      countsFrom: { nl: 'na het voornemen van', en: 'after the intention of' },
      mode: 'term' as const,
      back: false,
      grave: true,
    }
    asItStands({ decide: true, withdraw: false }, { ...waiting, rule: 'zienswijze', brings })
    server.on(contract.getRuleChange, {
      today: '2026-11-18',
      change: { ...waiting, rule: 'zienswijze', brings },
      now: null,
      following: null,
      may: { decide: true, withdraw: false },
    })
    await renderScreen(<ChangeScreen changeId={changeId} />)
    await screen.findByRole('heading', { level: 1, name: 'Zienswijze indienen: vier weken vanaf 1 maart 2027' })
    expect(document.body.textContent).toContain('na het voornemen van')
    expect(document.body.textContent).toContain('Er staat veel op het spel')
    cleanup()
    server.on(listRules, {
      today: '2026-11-18',
      rules: rulesWith(shippedRules, [{ ...own, rule: 'zienswijze', validFrom: '2026-01-01', brings }]),
      designated: [],
      amounts: [],
      may: { propose: true },
    })
    await renderScreen(<RulesScreen />)
    const group = await screen.findByRole('list', { name: 'Eigen regels van de stichting' })
    expect(group.textContent).toContain('zes weken na het voornemen')
  })
})

describe('days by decree', () => {
  test('stand by year with their source', async () => {
    await renderScreen(<DaysScreen />)
    const year = await screen.findByRole('list', { name: '2028' })
    expect(year.textContent).toContain('28 april 2028')
    expect(year.textContent).toContain('Besluit gelijkstelling')
    expect(await findings()).toEqual([])
  })

  test('are proposed with a day and a source', async () => {
    server.on(contract.proposeDay, { id: changeId, version: 1 })
    await renderScreen(<ProposeDayScreen />)
    await userEvent.type(await screen.findByRole('textbox', { name: /^Dag/ }), '24-12-2029')
    await userEvent.type(screen.getByRole('textbox', { name: /^Bron/ }), 'Besluit 2029')
    await userEvent.type(screen.getByRole('textbox', { name: /^Waarom/ }), 'Bekendgemaakt')
    await userEvent.click(screen.getByRole('button', { name: 'Voorstellen' }))
    expect(server.inputsOf(contract.proposeDay)).toEqual([])
    await userEvent.click(screen.getByRole('radio', { name: 'bevestigd' }))
    await userEvent.click(screen.getByRole('button', { name: 'Voorstellen' }))
    await expect.poll(() => server.inputsOf(contract.proposeDay)).toMatchObject([{ designatedOn: '2029-12-24' }])
    expect(await findings()).toEqual([])
  })
})

test('amounts stand below with source and certainty, as they held on the day that is looked at', async () => {
  const { unmount } = await renderScreen(<RulesScreen />, { at: '/regels?zoek=leges' })
  const list = within(await screen.findByRole('list', { name: 'Bedragen, uren en aantallen' }))
  expect(list.getByText(/^847 euro · tot 1 januari 2027 · IND/)).toBeTruthy()
  expect(list.getByText(/^0 tot 1\.406 euro/)).toBeTruthy()
  expect(list.queryByText(/DUO/)).toBeNull()
  unmount()
  await renderScreen(<RulesScreen />, { at: '/regels?zoek=lening&op=2021-05-01' })
  expect(await screen.findByText(/^10\.000 euro/)).toBeTruthy()
})
