import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const screens = globSync('src/capabilities/*/web/**/*.tsx', { cwd: root })
  .filter((file) => !file.endsWith('.test.tsx'))
  .map((file) => ({
    file: file.slice('src/capabilities/'.length),
    source: readFileSync(path.join(root, file), 'utf8'),
  }))

/** What is never kept on a device, and what takes no more than a choice to do again. */
const keepNothing: Record<string, string> = {
  'access/web/ChangePasswordScreen.tsx': 'passwords',
  'access/web/NewPasswordScreen.tsx': 'passwords',
  'access/web/SignInForm.tsx': 'passwords',
  'access/web/ForgottenPasswordScreen.tsx': 'nobody is signed in, so it would be nobody’s',
  'access/web/second-factor/CodeForm.tsx': 'codes',
  'access/web/second-factor/Passkeys.tsx': 'goes with a code',
  'access/web/second-factor/SecondFactorRule.tsx': 'one number',
  'handovers/web/PackageScreen.tsx': 'the passphrase of a package, and the package',
  'handovers/web/SealedScreen.tsx': 'the code of a package',
  'planning/web/RoomsScreen.tsx': 'a name and a number',
  'housing/web/parts/AddDwelling.tsx': 'an address, within a form that is kept',
  'access/web/DeskScreen.tsx': 'a search',
  'access/web/AccountsScreen.tsx': 'a search',
  'access/web/LogScreen.tsx': 'a search',
  'team/web/TeamScreen.tsx': 'a search',
  'clients/web/parts/ClientPicker.tsx': 'a search',
  'network/web/DirectoryScreen.tsx': 'a search',
  'rules/web/RulesScreen.tsx': 'a search',
  'network/web/parts/ActionsField.tsx': 'a field of a form that is kept',
  'imports/web/OfferScreen.tsx': 'a file that is chosen',
  'housing/web/parts/DwellingField.tsx': 'a field of a form that is kept',
  'clients/web/parts/PossibleDouble.tsx': 'a field of a form that is kept',
  'clients/web/parts/BirthDateField.tsx': 'a field of a form that is kept',
}

const isForm = (source: string) => /\buseForm\b[<(]|<RecordForm\b/.test(source)
const asksText = (source: string) => /<(TextField|TextArea|PasswordField|NumberField)\b/.test(source)
/** Fields that are given a form: what they ask is kept where that form is made. */
const isGivenForm = (source: string) => /\bform: Form<|\bfield\(|\bForm</.test(source)
const keeps = (source: string) => /\bdraft\b\s*[:=]|\buseKept\(/.test(source)

test('every form keeps what is typed, but for the named', () => {
  const forms = screens.filter(({ source }) => isForm(source) || (asksText(source) && !isGivenForm(source)))
  const without = forms.filter(({ source }) => !keeps(source)).map(({ file }) => file)
  expect(without.toSorted()).toEqual(Object.keys(keepNothing).toSorted())
  expect(forms.length).toBeGreaterThan(40)
})

test('two forms never share a name by chance: a name without an id is used once', () => {
  const names = screens.flatMap(({ source }) => [...source.matchAll(/\bdraft=(?:"([^"]+)")/g)].map((match) => match[1]))
  expect(names.length).toBeGreaterThan(3)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
