import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from '../fold-name.ts'
import { nameParts } from './parts.ts'
import { readWord, skeletonOf, soundOf } from './skeleton.ts'

/** One name under every spelling. */
const one: readonly string[] = [
  'Mohammed Muhammad Mohamed Mohammad Maxamed محمد ሙሓመድ Мохаммед Muhammet Mochammed',
  'Ghebremedhin Gebremedhn Gebremedhin Ghebremedhn ገብረመድህን',
  'Tesfay Tesfai Tesfaye ተስፋይ',
  'Hassan Hasan Xasan حسن Хасан',
  'Hussein Hossein Hussain Xuseen Hüseyin حسين ሑሴን Husen',
  'Abdulrahman Abdelrahman Abderrahmane Cabdiraxmaan عبدالرحمن Abdirahman Abdurrahman',
  'Khaled Khalid Chaled Halit خالد Xaalid Халед',
  'Yousef Youssef Jussuf Yusuf يوسف Joesoef ዩሱፍ Юсуф',
  'Othman Osman Usman عثمان Cismaan',
  'Rachid Rasheed Rashid رشيد Reşit',
  'Achmed Ahmad أحمد احمد Axmed ئەحمەد Ahmet ኣሕመድ Ахмед',
  'Jamal Gamal Djamal Cemal جمال ጀማል Jamaal Dschamal',
  'Aisha Aicha Ayşe Caasha عائشة Casho Ayse',
  'Ali Aly Cali علي على علی ዓሊ Али',
  'Isa Issa Eissa Ciise عيسى',
  'Ayoub Ayyub Eyüp Eyob أيوب እዮብ',
  'Oleksandr Aleksandr Alexander Олександр Александр',
  'Serhii Sergei Sergej Сергій Сергей',
  'Yevhen Evgeny Євген Евгений Jewhen',
  'Shevchenko Sjevtsjenko Schewtschenko Шевченко Chevtchenko Ševčenko',
  'Mykhailo Mikhail Михайло Mychajlo',
  'Fatima Fatimah Fatemeh Fatma فاطمة فاطمه Faadumo ፋጥማ',
  'Khadija Hatice Khadidja خديجة Xadiija Chadidja ኸዲጃ',
  'Noureddine Nuruddin Nurettin Nureddin',
  'Michael Mikael Mikiel ሚካኤል',
  'Yohannes Johannes Iohannes ዮሃንስ',
  'Kidane Chidane ኪዳነ',
  'Ibrahim Ebrahim İbrahim إبراهيم ابراهيم ኢብራሂም Ибрагим',
  'Ramadan Ramazan Ramadhan رمضان',
  'Marwan Marouane مروان',
  'Yahya Jahja يحيى Yehya',
  'Olha Olga Ольга',
  'Weldemichael Woldemichael ወልደሚካኤል Uoldemicael',
]

test.each(one)('%s: one skeleton', (spellings) => {
  const words = spellings.split(' ')
  expect(Object.fromEntries(words.map((word) => [word, skeletonOf(word)]))).toEqual(
    Object.fromEntries(words.map((word) => [word, skeletonOf(words[0]!)])),
  )
})

const apart: readonly string[] = [
  'Ahmad Hamed',
  'Ali Aya',
  'Aya Ayoub',
  'Ia Aya',
  'Marwan Kidane',
  'Kidane Kidist',
  'Olha Ivan',
  'Sahar Shahira',
  'Tesfay Sefa',
]

test.each(apart)('%s: two skeletons', (names) => {
  const [a, b] = names.split(' ').map(skeletonOf)
  expect(a).not.toBe(b)
})

test('the sound keeps vowels that are written', () => {
  expect(['Samir', 'Samira', 'سمير', 'سميرة', 'Hussein', 'Hassan'].map(soundOf)).toEqual([
    'samir',
    'samira',
    'samir',
    'samira',
    'husin',
    'hasan',
  ])
})

test('a word of a script without a table keeps its folded form', () => {
  for (const word of ['გიორგი', 'Νίκος', 'דוד', '王', 'Νίκa']) expect(skeletonOf(word)).toBe(foldName(word))
})

const alphabets =
  'abcdefghijklmnopqrstuvwxyzşçğıñéابتثجحخدذرزسشصضطظعغفقكلمنهويىةئؤءآأإپچژگکیەۆێአኣእገመድህነወየለረበተሰቀከаеиіїйоуяюєгхжчшщьъ'
const letters = fc.string({ unit: fc.constantFrom(...alphabets), maxLength: 14 })
const anything = fc.oneof(
  letters,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('reading what was read changes nothing', () => {
  const again = (text: string) => {
    expect(skeletonOf(skeletonOf(text))).toBe(skeletonOf(text))
    expect(soundOf(soundOf(text))).toBe(soundOf(text))
  }
  fc.assert(fc.property(anything, again), { numRuns: 3000 })
  for (const word of one.join(' ').split(' ')) again(word)
})

const hostile = [
  '\u202eAli\u202c',
  'e\u0301\u0301\u0301',
  '\u0000\u0007',
  '😀👨‍👩‍👧',
  'ﷺ',
  'x'.repeat(200),
  'ab'.repeat(100),
  '\ud800',
  'اﷲ',
]

test('any text is read, within bounds', () => {
  const bounded = (text: string) => {
    const { skeleton, sound, vowels } = readWord(text)
    expect(skeleton.length).toBeLessThanOrEqual(130)
    expect(sound.length).toBeLessThanOrEqual(130)
    expect(vowels).toBeGreaterThanOrEqual(0)
    expect(vowels).toBeLessThan(2 ** 31)
    expect(nameParts(text, text).length).toBeLessThanOrEqual(12)
  }
  fc.assert(fc.property(anything, bounded), { numRuns: 1000 })
  hostile.forEach(bounded)
})

test('capitals and spaces do not matter', () => {
  fc.assert(
    fc.property(letters, (name) => {
      expect(readWord(` ${name.toUpperCase().toLowerCase()}  `)).toEqual(readWord(name.toUpperCase()))
    }),
  )
  for (const word of one.join(' ').split(' '))
    expect(skeletonOf(` ${word.toLocaleUpperCase()} `)).toBe(skeletonOf(word))
})

test('every name that has letters has a part that is not empty', () => {
  fc.assert(
    fc.property(anything, fc.oneof(letters, fc.constant('')), (given, family) => {
      const parts = nameParts(given, family)
      expect(parts.every(({ skeleton, sound, word }) => skeleton !== '' && sound !== '' && word !== '')).toBe(true)
      expect(parts.some(({ weightless }) => !weightless)).toBe(foldName(`${given} ${family}`) !== '')
    }),
    { numRuns: 1000 },
  )
})

test('cheap enough for an import', () => {
  const random = fc.sample(letters, { seed: 1, numRuns: 4000 })
  random.slice(0, 500).forEach((word) => readWord(`${word}x`))
  const before = process.cpuUsage()
  random.forEach(readWord)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / random.length).toBeLessThan(80)
})
