import { slip } from '../test/names/clerks.ts'
import { type Person, randomOf, respelled } from '../test/names/population.ts'
import { phoneOf, vNumberOf } from './persons.ts'

/** A person of the bench, by the number of the file. */
export type Known = { number: number; person: Person }
export type Kind = { name: string; questions: string[] }

/** What is typed in a search box, kind by kind, about people whom the one who asks may see. */
export function questionsAbout(known: readonly Known[], seed: number): Kind[] {
  const random = randomOf(seed)
  const of = (make: (known: Known) => string | null) =>
    known.map(make).filter((question): question is string => question !== null)
  const whole = ({ givenNames, familyName }: { givenNames: string; familyName: string }) =>
    `${givenNames} ${familyName}`.trim()
  return [
    { name: 'letter by letter', questions: known.slice(0, 12).flatMap(({ person }) => lettersOf(whole(person))) },
    { name: 'whole name', questions: of(({ person }) => whole(person)) },
    { name: 'another spelling or script', questions: of(({ person }) => whole(respelled(person, random))) },
    {
      name: 'typing error',
      questions: of(({ person }) => `${slip(person.givenNames, random)} ${slip(person.familyName, random)}`),
    },
    {
      name: 'name and year',
      questions: of(({ person }) => `${person.givenNames.split(' ')[0]!} ${person.bornOn.slice(0, 4)}`),
    },
    { name: 'V-number', questions: of(({ number }) => vNumberOf(number)) },
    { name: 'client number', questions: of(({ number }) => String(number)) },
    { name: 'phone', questions: of(({ number }) => phoneOf(number)) },
    {
      name: 'a very common name',
      questions: ['Ali', 'Mohammed', 'محمد', 'Ahmad Ali', 'Mohammed Ahmad', 'Hasan', 'Haile'],
    },
    {
      name: 'nobody',
      questions: ['Wojciechowski', 'Qwertz Uiop', 'Mohammed Oleksandr Haile', 'Xu Nguyen', 'Bjørnstjerne'],
    },
  ]
}

const lettersOf = (name: string) => {
  const letters = Array.from(name)
  return letters.map((_, at) => letters.slice(0, at + 1).join('')).filter((typed) => typed === typed.trim())
}
