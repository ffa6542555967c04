import { aliensAct, practice, type Row } from './step.ts'

/** After a refusal of asylum: appeal, without objection. */
export const afterAsylum: readonly Row[] = [
  {
    key: 'refusal',
    nl: 'Afwijzing bekendgemaakt: de beroepstermijn begint',
    en: 'Refusal made known: the term for appeal begins',
    by: 'ind',
    rules: ['appeal', 'appeal-accelerated'],
    when: 'refused',
    source: aliensAct,
    certainty: 'confirmed',
  },
  {
    key: 'appeal',
    nl: 'Beroep ingediend bij de rechtbank',
    en: 'Appeal lodged at the court',
    by: 'lawyer',
    ends: 'refusal',
    when: 'refused',
    source: aliensAct,
    certainty: 'confirmed',
  },
  {
    key: 'judgment',
    nl: 'Uitspraak ontvangen: de termijn voor hoger beroep begint',
    en: 'Judgment received: the term for higher appeal begins',
    by: 'court',
    rules: ['higher-appeal', 'higher-appeal-accelerated'],
    when: 'refused',
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
  {
    key: 'return-told',
    nl: 'Uitleg gegeven over terugkeer, doormigratie en verblijf zonder vergunning',
    en: 'Return, onward migration and stay without a permit explained',
    by: 'adviser',
    when: 'refused',
    source: practice,
    certainty: 'confirmed',
  },
]
