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
  },
} as const
