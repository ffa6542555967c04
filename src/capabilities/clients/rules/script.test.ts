import { expect, test } from 'vitest'
import { scriptOf } from './script.ts'

test.each([
  ['Tesfay Gebremedhin', 'latin'],
  ['Şükrü Çelik', 'latin'],
  ['ገብረመድህን', 'geez'],
  ['تسفاي غبريميدهين', 'arabic'],
  ['گلنار پژمان', 'arabic'],
  ['Олександр Шевченко', 'cyrillic'],
  ['Γιώργος', 'other'],
  ['', 'other'],
  ['12 – 3', 'other'],
  ['🙂', 'other'],
  // A paper that writes both: most letters decide.
  ['Tesfay (ተስፋይ)', 'latin'],
  ['أحمد M.', 'arabic'],
  ['e\u0301 \u202eAmina\u202c', 'latin'],
])('%s is %s', (name, script) => {
  expect(scriptOf(name)).toBe(script)
})
