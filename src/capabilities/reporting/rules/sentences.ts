import type { Chapter, ChapterKey, ReportPeriod } from '../contract.ts'
import { type ChapterDraft, figureOf, largestFirst, largestOf, numberOf, valueOf } from './chapters.ts'
import { wordIn } from './layout.ts'
import { inWords } from './periods.ts'

type Sentence = Chapter['sentences'][number]
type About = { municipality: string; period: ReportPeriod; asOf: string }

const says = (nl: string, en: string): Sentence => ({ nl, en })
const nl = (value: number) => value.toLocaleString('nl-NL')
const en = (value: number) => value.toLocaleString('en-GB')

/** `1 persoon`, `2 personen`, `geen personen`. */
const many = (count: number, one: string, more: string, lang: 'nl' | 'en') =>
  count === 0
    ? `${lang === 'nl' ? 'geen' : 'no'} ${more}`
    : `${lang === 'nl' ? nl(count) : en(count)} ${count === 1 ? one : more}`

/** What the figures of a chapter say, in the order in which a municipality asks; what would say a hidden number is left out. */
export function withSentences(drafts: readonly ChapterDraft[], about: About): Chapter[] {
  return drafts.map((draft) => ({ ...draft, sentences: writers[draft.key](draft, about).filter(saysNoHidden) }))
}

/** Whatever is made of a hidden number reads NaN. */
const saysNoHidden = (sentence: Sentence): boolean => !sentence.nl.includes('NaN') && !sentence.en.includes('NaN')

const writers: Record<ChapterKey, (chapter: ChapterDraft, about: About) => Sentence[]> = {
  housing: (chapter, about) => [...housed(chapter, about), ...balance(chapter, about.municipality), ...homes(chapter)],
  contacts: (chapter) => counted(chapter, 'contacts.held', ['contact', 'contacten', 'contact', 'contacts']),
  trajectories: (chapter) =>
    counted(chapter, 'trajectories.started', [
      'gestart traject',
      'gestarte trajecten',
      'trajectory started',
      'trajectories started',
    ]),
  legal,
  programmes,
  network,
  reception,
  languagePairs,
  team: (chapter, { asOf }) => {
    const count = valueOf([chapter], 'team.inService')
    return [
      says(
        `Op ${inWords(asOf, 'nl')} ${count === 1 ? 'was' : 'waren'} er ${many(count, 'mens', 'mensen', 'nl')} in dienst bij de hele stichting: vrijwilligers, stagiairs en medewerkers.`,
        `On ${inWords(asOf, 'en')} there ${count === 1 ? 'was' : 'were'} ${many(count, 'person', 'people', 'en')} in service of the whole foundation: volunteers, interns and staff.`,
      ),
    ]
  },
}

const during: Record<ReportPeriod['kind'], { nl: string; en: string }> = {
  year: { nl: 'In', en: 'In' },
  half: { nl: 'In het', en: 'In the' },
  quarter: { nl: 'In het', en: 'In' },
  month: { nl: 'In', en: 'In' },
  range: { nl: 'Van', en: 'From' },
}

function housed(chapter: ChapterDraft, { municipality, period }: About): Sentence[] {
  const value = (key: string) => valueOf([chapter], `housing.${key}`)
  const when = {
    nl: `${during[period.kind].nl} ${period.label.nl}`,
    en: `${during[period.kind].en} ${period.label.en}`,
  }
  const count = value('housed')
  if (count === 0)
    return [
      says(
        `${when.nl} is in ${municipality} niemand gehuisvest; een grootste nationaliteit is er dus niet.`,
        `${when.en} nobody was housed in ${municipality}, so there is no largest nationality.`,
      ),
    ]
  const largest = largestOf(figureOf([chapter], 'housing.nationality'))
  const followed = value('familyReunificationArrivals')
  return [
    says(
      `${when.nl} ${count === 1 ? 'is' : 'zijn'} in ${municipality} ${many(count, 'mens', 'mensen', 'nl')} gehuisvest: ${many(value('adults'), 'volwassene', 'volwassenen', 'nl')} en ${many(value('children'), 'kind', 'kinderen', 'nl')}.`,
      `${when.en} ${many(count, 'person was', 'people were', 'en')} housed in ${municipality}: ${many(value('adults'), 'adult', 'adults', 'en')} and ${many(value('children'), 'child', 'children', 'en')}.`,
    ),
    ...(largest
      ? [
          says(
            `De grootste groep heeft de nationaliteit ${largest.word}: ${many(largest.value, 'mens', 'mensen', 'nl')}.`,
            `The largest group has the nationality ${largest.word}: ${many(largest.value, 'person', 'people', 'en')}.`,
          ),
        ]
      : []),
    ...(followed > 0
      ? [
          says(
            `${many(followed, 'mens kwam', 'mensen kwamen', 'nl')} als nareiziger.`,
            `${many(followed, 'person', 'people', 'en')} came to join family.`,
          ),
        ]
      : []),
  ]
}

function balance(chapter: ChapterDraft, town: string): Sentence[] {
  const known = (key: string) => {
    const figure = figureOf([chapter], `housing.${key}`)
    return figure?.hidden ? Number.NaN : (figure?.value ?? null)
  }
  const [opening, target, closing] = [known('opening'), known('target'), known('closing')]
  const corrections = known('corrections') ?? 0
  const realised = (known('housed') ?? 0) + corrections
  if (opening !== null && opening < 0 && target !== null && closing !== null && corrections === 0)
    return caughtUp(town, opening, target, realised, closing)
  return [
    target === null
      ? says('De taakstelling is niet bekend.', 'The target is not known.')
      : says(
          `De taakstelling was ${many(target, 'persoon', 'personen', 'nl')}.`,
          `The target was ${many(target, 'person', 'persons', 'en')}.`,
        ),
    ...(corrections === 0
      ? []
      : [
          says(
            `Met ${nl(corrections)} aan correcties komt het gerealiseerde aantal op ${nl(realised)}.`,
            `With ${en(corrections)} in corrections the realised number is ${en(realised)}.`,
          ),
        ]),
    ...(realised < 0
      ? [
          says(
            'Het gerealiseerde aantal is lager dan nul, omdat er meer personen zijn afgeboekt dan gehuisvest.',
            'The realised number is below zero, because more persons were taken off than housed.',
          ),
        ]
      : []),
    opening === null || closing === null
      ? says('De stand op de taakstelling is niet bekend.', 'The balance on the target is not known.')
      : says(
          `Aan het begin was er ${stand(opening, 'nl')}, aan het einde ${stand(closing, 'nl')}.`,
          `At the start there was ${stand(opening, 'en')}, at the end ${stand(closing, 'en')}.`,
        ),
  ]
}

/** The plain case, told as a sum that anybody can follow. */
function caughtUp(town: string, opening: number, target: number, realised: number, closing: number): Sentence[] {
  const wanted = target - opening
  return [
    says(
      `${town} begon met ${stand(opening, 'nl')}. Samen met de taakstelling van ${nl(target)} moesten er ${many(wanted, 'mens', 'mensen', 'nl')} een huis krijgen.`,
      `${town} began with ${stand(opening, 'en')}. With the target of ${en(target)} that made ${many(wanted, 'person', 'people', 'en')} to house.`,
    ),
    says(
      `Het ${realised === 1 ? 'werd' : 'werden'} er ${nl(realised)}. ${town} eindigt met ${stand(closing, 'nl')}.`,
      `It became ${en(realised)}. ${town} ends with ${stand(closing, 'en')}.`,
    ),
  ]
}

function stand(value: number, lang: 'nl' | 'en'): string {
  const dutch = lang === 'nl'
  if (value === 0) return dutch ? 'geen achterstand of voorsprong' : 'neither a backlog nor a lead'
  const size = dutch ? nl(Math.abs(value)) : en(Math.abs(value))
  if (value < 0) return dutch ? `een achterstand van ${size}` : `a backlog of ${size}`
  return dutch ? `een voorsprong van ${size}` : `a lead of ${size}`
}

function homes(chapter: ChapterDraft): Sentence[] {
  const value = (key: string) => valueOf([chapter], `housing.${key}`)
  const count = value('dwellings')
  if (count === 0) return []
  return [
    says(
      `Er ${count === 1 ? 'werd' : 'werden'} ${many(count, 'woning', 'woningen', 'nl')} voor het eerst verhuurd: ${nl(value('singles'))} aan één persoon en ${nl(value('families'))} aan meer dan één persoon.`,
      `${many(count, 'home was', 'homes were', 'en')} let for the first time: ${en(value('singles'))} to one person and ${en(value('families'))} to more than one person.`,
    ),
  ]
}

function counted(
  chapter: ChapterDraft,
  key: string,
  [one, more, oneEn, moreEn]: [string, string, string, string],
): Sentence[] {
  const figure = figureOf([chapter], key)
  const count = numberOf(figure)
  const largest = largestOf(figure)
  return [
    says(
      `Er ${count === 1 ? 'was' : 'waren'} ${many(count, one, more, 'nl')}.`,
      `There ${count === 1 ? 'was' : 'were'} ${many(count, oneEn, moreEn, 'en')}.`,
    ),
    ...(largest && largestFirst(figure).length > 1
      ? [
          says(
            `De meeste waren voor ${largest.word}: ${nl(largest.value)}.`,
            `Most were for ${largest.word}: ${en(largest.value)}.`,
          ),
        ]
      : []),
  ]
}

function legal(chapter: ChapterDraft): Sentence[] {
  const value = (key: string) => valueOf([chapter], `legal.${key}`)
  const [opened, handled, completed, other] = [
    value('familyReunificationOpened'),
    value('familyReunificationHandled'),
    value('familyReunificationCompleted'),
    value('otherOpened'),
  ]
  return [
    says(
      `Voor gezinshereniging ${opened === 1 ? 'is' : 'zijn'} ${many(opened, 'dossier', 'dossiers', 'nl')} geopend en ${nl(handled)} behandeld; ${nl(completed)} met succes afgerond.`,
      `For family reunification ${many(opened, 'case was', 'cases were', 'en')} opened and ${en(handled)} handled; ${en(completed)} completed successfully.`,
    ),
    says(
      `Daarnaast ${other === 1 ? 'is' : 'zijn'} ${many(other, 'ander juridisch dossier', 'andere juridische dossiers', 'nl')} geopend.`,
      `Besides, ${many(other, 'other legal case was', 'other legal cases were', 'en')} opened.`,
    ),
  ]
}

function programmes(chapter: ChapterDraft): Sentence[] {
  const part = (key: string, word: string | null) =>
    numberOf(figureOf([chapter], `programmes.${key}`)?.split?.find((one) => one.word === word))
  const given = largestFirst(figureOf([chapter], 'programmes.groups'))
  if (given.length === 0) return [says('Er zijn geen groepen gestart.', 'No groups started.')]
  return given.map(({ word, ...groups }) => {
    const value = numberOf(groups)
    const [participants, completed] = [part('participants', word), part('completed', word)]
    return says(
      `${wordIn(word, 'nl')}: ${many(value, 'groep', 'groepen', 'nl')}, ${many(participants, 'deelnemer', 'deelnemers', 'nl')}, van wie ${nl(completed)} het afrondde${completed === 1 ? '' : 'n'}.`,
      `${wordIn(word, 'en')}: ${many(value, 'group', 'groups', 'en')}, ${many(participants, 'participant', 'participants', 'en')}, of whom ${en(completed)} completed it.`,
    )
  })
}

function network(chapter: ChapterDraft): Sentence[] {
  const value = (key: string) => valueOf([chapter], `network.${key}`)
  const [referrals, came] = [value('referrals'), value('referralsCame')]
  const noticed = ['obstacles', 'wrongRules', 'discrimination', 'personal'].reduce((sum, key) => sum + value(key), 0)
  const questions = value('formerClientQuestions')
  return [
    says(
      `Er ${referrals === 1 ? 'was' : 'waren'} ${many(referrals, 'doorverwijzing', 'doorverwijzingen', 'nl')} naar een andere organisatie; ${nl(came)} keer kwam een cliënt daar ook.`,
      `There ${referrals === 1 ? 'was' : 'were'} ${many(referrals, 'referral', 'referrals', 'en')} to another organisation; ${en(came)} ${came === 1 ? 'time' : 'times'} a client came there too.`,
    ),
    says(
      `Er ${noticed === 1 ? 'was' : 'waren'} ${many(noticed, 'signaal', 'signalen', 'nl')}.`,
      `There ${noticed === 1 ? 'was' : 'were'} ${many(noticed, 'signal', 'signals', 'en')}.`,
    ),
    says(
      `Mensen van wie de begeleiding voorbij is, hadden ${many(questions, 'contact', 'contacten', 'nl')}.`,
      `People whose guidance is over had ${many(questions, 'contact', 'contacts', 'en')}.`,
    ),
  ]
}

function reception(chapter: ChapterDraft): Sentence[] {
  const value = (key: string) => valueOf([chapter], `reception.${key}`)
  const [times, interviews, talks] = [value('preparations'), value('interviewsAttended'), value('returnClients')]
  const [own, others] = [value('returnedOwnSupport'), value('returnedWithOthers')]
  return [
    says(
      `Er is ${nl(times)} keer voorbereid of uitleg gegeven in de asielprocedure; bij ${many(interviews, 'gehoor', 'gehoren', 'nl')} was iemand van ons erbij.`,
      `Clients in the asylum procedure were prepared or informed ${en(times)} ${times === 1 ? 'time' : 'times'}; somebody of us attended ${many(interviews, 'interview', 'interviews', 'en')}.`,
    ),
    says(
      `Met ${many(talks, 'cliënt', 'cliënten', 'nl')} is over terugkeer gesproken; ${nl(own)} keerde${own === 1 ? '' : 'n'} terug met onze hulp en ${nl(others)} via een andere organisatie.`,
      `Return was talked about with ${many(talks, 'client', 'clients', 'en')}; ${en(own)} returned with our support and ${en(others)} with another organisation.`,
    ),
  ]
}

function languagePairs(chapter: ChapterDraft): Sentence[] {
  const [pairs, coaches] = [
    valueOf([chapter], 'languagePairs.newPairs'),
    valueOf([chapter], 'languagePairs.newCoaches'),
  ]
  return [
    says(
      `In de hele stichting ${pairs === 1 ? 'begon' : 'begonnen'} ${many(pairs, 'nieuw taalkoppel', 'nieuwe taalkoppels', 'nl')} en ${many(coaches, 'nieuwe taalcoach', 'nieuwe taalcoaches', 'nl')}.`,
      `In the whole foundation ${many(pairs, 'new language pair', 'new language pairs', 'en')} and ${many(coaches, 'new language coach', 'new language coaches', 'en')} began.`,
    ),
  ]
}
