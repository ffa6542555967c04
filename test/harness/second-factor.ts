import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { practicePassword } from '../../demo/accounts.ts'
import { axeFindings } from './browser.ts'

/** The code that an app shows now, or so many half minutes from now. */
export const codeOf = (secret: string, away = 0) =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + away * 30_000 })

export async function enterPassword(page: Page, email: string, password = practicePassword) {
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
}
export async function enterCode(page: Page, code: string) {
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.keyboard.press('Enter')
}

/** From the password to the inside, with an app that this test is. */
export async function setUp(page: Page, email: string, password = practicePassword) {
  await page.goto('/')
  await enterPassword(page, email, password)
  await page.getByRole('button', { name: 'Ik heb een app: beginnen' }).click()
  await page.getByRole('img', { name: /QR-code/ }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '')
  // Of the step before, so that the code of this one can still sign in.
  await enterCode(page, codeOf(secret, -1))
  await page.getByRole('heading', { name: 'Bewaar deze reservecodes' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  const backupCodes = await page.getByRole('list', { name: 'Reservecodes' }).getByRole('listitem').allInnerTexts()
  await page.getByRole('button', { name: 'Ik heb ze bewaard: verder' }).click()
  await page.getByRole('navigation').first().waitFor()
  return { secret, backupCodes }
}
