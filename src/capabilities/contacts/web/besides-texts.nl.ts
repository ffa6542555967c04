export const texts = {
  contacts: {
    together: 'Ook hierbij',
    whoElse: 'Wie was er nog bij?',
    addSomebody: 'Nog iemand erbij',
    nobodyElse: 'Toch niemand',
    takeAway: 'Weghalen',
    notThere: '{{name}} was er niet bij',
    addFollowUp: 'Er moet nog iets gebeuren',
    followUp: 'Wat moet er nog gebeuren?',
    followUpOn: 'Uiterlijk op',
    addMeeting: 'Er is een nieuwe afspraak gemaakt',
    meetOn: 'Volgende afspraak op',
    meetHint: 'Komt een uur lang in uw agenda, met wie hierbij was.',
    meetAt: 'Hoe laat?',
    meetAtHint: 'bijvoorbeeld 10:30',
  },
  faults: {
    'no-hour': 'schrijf een tijd als 10:30',
    'is-past': 'deze dag is al geweest',
    'taken-then': 'dan staat er al iets in de agenda; kies een andere tijd',
    'nobody-of-team': 'kies eerst door wie van het team',
  },
} as const
