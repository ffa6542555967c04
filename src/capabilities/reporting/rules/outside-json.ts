import type { Chapter, ReportPeriod } from '../contract.ts'
import { figureOf, largestFirst, largestOf, valueOf } from './chapters.ts'

/** The name out there for records without a word; a word of the foundation that reads the same is added to it. */
const wordless = 'Onbekend'

type Counted = { municipality: { name: string }; period: ReportPeriod; chapters: readonly Chapter[] }

/** The report under the names of the fixed outside vocabulary; a lead on the target is negative there. */
export function outsideJson({ municipality, period, chapters }: Counted): Record<string, unknown> {
  const value = (key: string) => valueOf(chapters, key)
  const words = (key: string) => Object.fromEntries(numbersPerWord(chapters, key))
  return {
    municipality: municipality.name,
    year: Number(period.from.slice(0, 4)),
    ...partOfYear(period),
    housing: housingJson(chapters),
    contacts: words('contacts.held'),
    trajectoriesStarted: words('trajectories.started'),
    familyReunification: {
      opened: value('legal.familyReunificationOpened'),
      handled: value('legal.familyReunificationHandled'),
      completedSuccessfully: value('legal.familyReunificationCompleted'),
    },
    otherLegalCasesOpened: value('legal.otherOpened'),
    programmes: programmesJson(chapters),
    languagePairs: { newCoaches: value('languagePairs.newCoaches'), newPairs: value('languagePairs.newPairs') },
    team: words('team.inService'),
  }
}

function partOfYear({ kind, from, until }: ReportPeriod): Record<string, unknown> {
  const month = Number(from.slice(5, 7))
  switch (kind) {
    case 'year':
      return {}
    case 'half':
      return { half: month < 7 ? 1 : 2 }
    case 'quarter':
      return { quarter: (month + 2) / 3 }
    case 'month':
    case 'range':
      return { from, until }
  }
}

function housingJson(chapters: readonly Chapter[]): Record<string, unknown> {
  const value = (key: string) => valueOf(chapters, `housing.${key}`)
  const closing = figureOf(chapters, 'housing.closing')?.value ?? null
  const opening = figureOf(chapters, 'housing.opening')?.value ?? null
  const other = value('otherGender')
  const largest = largestOf(figureOf(chapters, 'housing.nationality'))
  return {
    target: figureOf(chapters, 'housing.target')?.value ?? null,
    openingBacklog: opening === null ? null : 0 - opening,
    housed: value('housed'),
    closingBacklog: closing === null ? null : Math.max(0, 0 - closing),
    closingLead: closing === null ? null : Math.max(0, closing),
    adults: value('adults'),
    children: value('children'),
    male: value('male'),
    female: value('female'),
    ...(other > 0 ? { otherGender: other } : {}),
    largestNationality: largest ? { name: largest.word, count: largest.value } : null,
    dwellings: value('dwellings'),
    singles: value('singles'),
    families: value('families'),
    familyReunificationArrivals: value('familyReunificationArrivals'),
    unaccompaniedMinors: value('unaccompaniedMinors'),
    gva: value('gva'),
    houseSharing: value('houseSharing'),
  }
}

/** The words of a split figure with their numbers, the largest first. */
function numbersPerWord(chapters: readonly Chapter[], key: string): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { word, value } of largestFirst(figureOf(chapters, key))) {
    const name = word ?? wordless
    numbers.set(name, (numbers.get(name) ?? 0) + (value ?? 0))
  }
  return numbers
}

function programmesJson(chapters: readonly Chapter[]): Record<string, unknown> {
  const [groups, participants, completed] = ['groups', 'participants', 'completed'].map((key) =>
    numbersPerWord(chapters, `programmes.${key}`),
  )
  return Object.fromEntries(
    [...groups!].map(([word, count]) => [
      word,
      { groups: count, participants: participants!.get(word) ?? 0, completed: completed!.get(word) ?? 0 },
    ]),
  )
}
