import { expect, test } from 'vitest'
import { attribute, XmlScanner } from './xml-scanner.ts'

function events(pieces: string[]): string[] {
  const found: string[] = []
  const add = (event: string) => found.push(event)
  const scanner = new XmlScanner({
    open: (name, attributes) => add(`<${name} ${attribute(attributes, 'id') ?? ''}`),
    close: (name) => add(`>${name}`),
    text: (text) => (found.at(-1)?.startsWith('=') ? add(`=${found.pop()!.slice(1)}${text}`) : add(`=${text}`)),
  })
  for (const piece of pieces) scanner.push(piece)
  scanner.end()
  return found
}

const xml =
  '<?xml version="1.0"?><!-- <no> --><x:a r:id="1>2" b=\'"\'>tekst &amp; &#x1f600;&lt;<b/>' +
  '<c id="&quot;é&quot;" />]]<![CDATA[<&amp;>]]></x:a>\n'

test('the same is read wherever the text is cut', () => {
  const whole = events([xml])
  expect(whole).toEqual(['<a 1>2', '=tekst & \u{1f600}<', '<b ', '>b', '<c "é"', '>c', '=]]<&amp;>', '>a', '=\n'])
  expect(events([...xml].map(String))).toEqual(whole)
  for (let at = 1; at < xml.length; at += 1) expect(events([xml.slice(0, at), xml.slice(at)])).toEqual(whole)
})

test('what breaks off, names entities or never ends is refused', () => {
  expect(() => events(['<a><b'])).toThrow('breaks off')
  expect(() => events(['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'])).toThrow('document type')
  expect(() => events(['<a ', 'x'.repeat(1_000_001)])).toThrow('does not end')
})
