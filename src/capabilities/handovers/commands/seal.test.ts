import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import type { Package } from '../contract/package.ts'
import { ALPHABET, inGroups, lettersFrom, plainCode } from '../rules/passphrase.ts'
import { newPassphrase, receiptHash, seal, unseal } from './seal.ts'

const nobody = { callName: null, sayName: null, birthDateSource: null, sex: null, targetGroup: null, contactWay: null }
const key = newId()
const content: Package = {
  format: 1,
  id: newId(),
  madeOn: '2026-11-18',
  foundation: 'Stichting Bollenstreek',
  location: 'Hillegom',
  recipient: 'Stichting Noord',
  purpose: 'Verhuisd',
  consent: { how: 'in-writing', on: '2026-11-17', language: 'Tigrinya' },
  parts: ['contacts'],
  persons: [
    {
      key,
      number: 89,
      role: null,
      details: {
        ...nobody,
        givenNames: 'ራሄል',
        familyName: 'ገብረመድህን',
        birthDate: '1990-01-01',
        birthDatePrecision: 'year',
        birthDateEstimated: true,
        nationality: 'Eritrese',
        language: 'Tigrinya',
        nareis: false,
        vNumber: null,
        phone: null,
        email: null,
        mayWriteHome: true,
        secondContact: null,
        needsInterpreter: true,
        remarks: null,
        deceasedOn: null,
        municipality: null,
      },
      names: [],
      nationalities: [],
      languages: [],
      identifiers: [],
      permits: [],
      relatives: [],
    },
  ],
  records: [
    { of: key, compartment: 'contacts', on: '2026-10-01', until: null, kind: 'Gesprek', words: [], note: 'Huisarts' },
  ],
}
const passphrase = newPassphrase()
let file: Buffer
let receipt: string
beforeAll(async () => {
  const made = await seal(content, passphrase)
  ;({ file, receipt } = made)
})

test('what was sealed is opened again, however the passphrase was typed, with the same receipt', async () => {
  for (const typed of [passphrase, passphrase.toLowerCase(), ` ${passphrase.replaceAll('-', ' ')} `]) {
    expect(await unseal(file, typed)).toEqual({ content, receipt })
  }
  expect(receiptHash(content.id, receipt.toLowerCase())).toBe(receiptHash(content.id, receipt))
})

test('nobody and nothing of the file can be read without the passphrase', () => {
  const text = file.toString('utf8')
  for (const secret of ['ራሄል', 'Huisarts', 'Verhuisd', 'Noord', 'Hillegom']) expect(text).not.toContain(secret)
  expect(text).toContain('Stichting Bollenstreek')
  expect(text.startsWith('REISGEZEL OVERDRACHT\n')).toBe(true)
})

test('another passphrase, one letter off or empty, opens nothing', async () => {
  const first = passphrase[0] === 'A' ? 'B' : 'A'
  for (const wrong of [newPassphrase(), first + passphrase.slice(1), passphrase.slice(0, -1), '']) {
    expect(await unseal(file, wrong)).toBe('wrong-passphrase')
  }
})

test('a file that was changed anywhere, cut off or made longer is not opened', async () => {
  const end = file.indexOf('\n{') + 1
  const sealedFrom = file.indexOf('\n', end) + 1
  const regions = [
    0,
    30,
    end + 1,
    end + 12,
    sealedFrom - 8,
    sealedFrom,
    sealedFrom + 50,
    file.length - 20,
    file.length - 1,
  ]
  for (const at of regions) {
    const changed = Buffer.from(file)
    changed[at] = changed[at]! ^ 1
    expect(['not-a-package', 'wrong-passphrase', 'newer-format']).toContain(await unseal(changed, passphrase))
  }
  for (const length of [0, 10, end, sealedFrom, sealedFrom + 10, file.length - 1]) {
    expect(['not-a-package', 'wrong-passphrase']).toContain(await unseal(file.subarray(0, length), passphrase))
  }
  expect(await unseal(Buffer.concat([file, Buffer.from('x')]), passphrase)).toBe('wrong-passphrase')
})

test('a header that names another number, foundation or format is refused', async () => {
  const end = file.indexOf('\n{') + 1
  const sealedFrom = file.indexOf('\n', end)
  const header = JSON.parse(file.subarray(end, sealedFrom).toString())
  const withHeader = (more: object) =>
    Buffer.concat([
      file.subarray(0, end),
      Buffer.from(JSON.stringify({ ...header, ...more })),
      file.subarray(sealedFrom),
    ])
  expect(await unseal(withHeader({ foundation: 'Stichting Zuid' }), passphrase)).toBe('wrong-passphrase')
  expect(await unseal(withHeader({ number: newId() }), passphrase)).toBe('wrong-passphrase')
  expect(await unseal(withHeader({ format: 2 }), passphrase)).toBe('newer-format')
  expect(await unseal(withHeader({ N: 2 ** 24 }), passphrase)).toBe('not-a-package')
})

test('whatever bytes come, the answer is a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(await unseal(Buffer.from(bytes), 'x')).toBe('not-a-package')
    }),
  )
})

test('a passphrase is six groups of four letters that cannot be taken for one another', () => {
  expect(passphrase).toMatch(/^([A-HJKMNP-TV-Z2-9]{4}-){5}[A-HJKMNP-TV-Z2-9]{4}$/)
  expect(new Set(ALPHABET).size).toBe(ALPHABET.length)
  expect(inGroups('ABCDEFGH')).toBe('ABCD-EFGH')
  expect(plainCode(' ab cd-ef.gh ')).toBe('ABCDEFGH')
  expect(lettersFrom(new Uint8Array([0, 255, ALPHABET.length]), 2)).toBe('AA')
  expect(() => lettersFrom(new Uint8Array([255]), 1)).toThrow('too few random bytes')
})
