import { aliensAct, generalAct, ind, practice, type Row } from './step.ts'

const lodged: Row = {
  key: 'objection',
  nl: 'Bezwaar ingediend',
  en: 'Objection lodged',
  by: 'lawyer',
  ends: 'refusal',
  when: 'refused',
  source: aliensAct,
  certainty: 'secondary',
}
const waiting: Row = {
  key: 'objection-term-over',
  nl: 'Bezwaartermijn voorbij: de IND moet beslissen',
  en: 'Term for objection over: the IND has to decide',
  by: 'ind',
  rules: ['objection-decision', 'objection-decision-extended'],
  when: 'refused',
  source: aliensAct,
  certainty: 'secondary',
}
const decided: Row = {
  key: 'objection-decided',
  nl: 'Beslissing op bezwaar ontvangen',
  en: 'Decision on the objection received',
  by: 'ind',
  ends: 'objection-term-over',
  when: 'refused',
  source: aliensAct,
  certainty: 'secondary',
}

/** After a refusal by the IND. Which term holds for an appeal then is not known for certain: no rule is named. */
export const afterRefusal: readonly Row[] = [
  {
    key: 'refusal',
    nl: 'Afwijzing bekendgemaakt: de bezwaartermijn begint',
    en: 'Refusal made known: the term for objection begins',
    by: 'ind',
    rules: ['objection'],
    when: 'refused',
    source: aliensAct,
    certainty: 'secondary',
  },
  {
    key: 'legal-aid',
    nl: 'Advocaat met toevoeging gevonden',
    en: 'Lawyer with legal aid found',
    by: 'lawyer',
    when: 'refused',
    source: practice,
    certainty: 'confirmed',
  },
  lodged,
  waiting,
  decided,
  {
    key: 'appeal',
    nl: 'Beroep ingediend (termijn: zie de beslissing)',
    en: 'Appeal lodged (term: see the decision)',
    by: 'lawyer',
    when: 'refused',
    source: aliensAct,
    certainty: 'unconfirmed',
  },
]

/** Of a decision that the Aliens Act is not about, such as one on nationality: the general term, and none for what follows. */
export const afterGeneralRefusal: readonly Row[] = afterRefusal.map((row) => {
  if (row.key === 'refusal') return { ...row, rules: ['objection-general'], source: generalAct, certainty: 'likely' }
  const { rules: _rules, ends, ...others } = row
  // What would end the term that is not known here ends none.
  const rest = ends === 'refusal' ? { ...others, ends } : others
  return row.source === aliensAct ? { ...rest, source: generalAct, certainty: 'unconfirmed' } : rest
})

const always = ({ when: _when, ...row }: Row): Row => row

export const objection: readonly Row[] = [
  {
    key: 'refusal',
    nl: 'Besluit bekendgemaakt: de bezwaartermijn begint',
    en: 'Decision made known: the term for objection begins',
    by: 'ind',
    rules: ['objection', 'objection-general'],
    source: ['Vreemdelingenwet 2000; Algemene wet bestuursrecht', 'Aliens Act 2000; General Administrative Law Act'],
    certainty: 'secondary',
  },
  always(lodged),
  {
    key: 'receipt',
    nl: 'Ontvangst van het bezwaar bevestigd',
    en: 'Receipt of the objection confirmed',
    by: 'ind',
    source: ind,
    certainty: 'unconfirmed',
  },
  always(waiting),
  always(decided),
  {
    key: 'appeal',
    nl: 'Beroep ingediend (termijn: zie de beslissing)',
    en: 'Appeal lodged (term: see the decision)',
    by: 'lawyer',
    when: 'refused',
    source: aliensAct,
    certainty: 'unconfirmed',
  },
]

export const appeal: readonly Row[] = [
  {
    key: 'refusal',
    nl: 'Beschikking bekendgemaakt: de beroepstermijn begint',
    en: 'Decision made known: the term for appeal begins',
    by: 'ind',
    rules: ['appeal', 'appeal-accelerated'],
    source: aliensAct,
    certainty: 'confirmed',
  },
  {
    key: 'appeal',
    nl: 'Beroep ingediend bij de rechtbank',
    en: 'Appeal lodged at the court',
    by: 'lawyer',
    ends: 'refusal',
    source: aliensAct,
    certainty: 'confirmed',
  },
  {
    key: 'hearing',
    nl: 'Zitting bepaald: stukken op tijd naar de rechtbank',
    en: 'Hearing fixed: papers to the court in time',
    by: 'court',
    rules: ['court-documents'],
    source: generalAct,
    certainty: 'likely',
  },
  {
    key: 'papers',
    nl: 'Stukken naar de rechtbank gestuurd',
    en: 'Papers sent to the court',
    by: 'lawyer',
    ends: 'hearing',
    source: generalAct,
    certainty: 'likely',
  },
  {
    key: 'judgment',
    nl: 'Uitspraak ontvangen: de termijn voor hoger beroep begint',
    en: 'Judgment received: the term for higher appeal begins',
    by: 'court',
    rules: ['higher-appeal', 'higher-appeal-accelerated'],
    source: aliensAct,
    certainty: 'likely',
  },
  {
    key: 'higher-appeal',
    nl: 'Hoger beroep ingediend bij de Raad van State',
    en: 'Higher appeal lodged with the Council of State',
    by: 'lawyer',
    ends: 'judgment',
    when: 'refused',
    source: aliensAct,
    certainty: 'likely',
  },
]

/** Without a day of application it is not known to be about asylum: the term is that of other decisions, and can be chosen. */
export const appealElsewhere: readonly Row[] = appeal.map((row) =>
  row.key === 'refusal'
    ? {
        ...row,
        nl: 'Beschikking bekendgemaakt: de beroepstermijn begint (zie de beslissing)',
        en: 'Decision made known: the term for appeal begins (see the decision)',
        rules: ['appeal-regular', ...row.rules!],
        certainty: 'unconfirmed',
      }
    : row,
)

export const interimRelief: readonly Row[] = [
  {
    key: 'request',
    nl: 'Voorlopige voorziening gevraagd: de cliënt mag de uitkomst hier afwachten',
    en: 'Interim relief asked for: the client may await the outcome here',
    by: 'lawyer',
    source: practice,
    certainty: 'unconfirmed',
  },
  {
    key: 'hearing',
    nl: 'Zitting bepaald',
    en: 'Hearing fixed',
    by: 'court',
    source: practice,
    certainty: 'unconfirmed',
  },
  {
    key: 'judgment',
    nl: 'Uitspraak ontvangen',
    en: 'Judgment received',
    by: 'court',
    source: practice,
    certainty: 'unconfirmed',
  },
]

/** Penalty payments for late decisions on asylum ended in 2025; the appeal remains. */
export const lateness: readonly Row[] = [
  {
    key: 'term-over',
    nl: 'Beslistermijn nagegaan: die is voorbij',
    en: 'Term for the decision checked: it is over',
    by: 'adviser',
    source: generalAct,
    certainty: 'likely',
  },
  {
    key: 'notice',
    nl: 'Ingebrekestelling verstuurd',
    en: 'Notice of default sent',
    by: 'adviser',
    rules: ['lateness-notice'],
    source: generalAct,
    certainty: 'likely',
  },
  {
    key: 'appeal',
    nl: 'Beroep wegens niet tijdig beslissen ingediend',
    en: 'Appeal lodged because no decision came in time',
    by: 'lawyer',
    ends: 'notice',
    source: ['Secundaire bronnen, 2026', 'Secondary sources, 2026'],
    certainty: 'secondary',
  },
  {
    key: 'decision',
    nl: 'Beslissing ontvangen',
    en: 'Decision received',
    by: 'ind',
    source: generalAct,
    certainty: 'likely',
  },
]
