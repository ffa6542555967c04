export const texts = {
  contacts: {
    together: 'Also there',
    whoElse: 'Who else was there?',
    addSomebody: 'Add somebody',
    nobodyElse: 'Nobody after all',
    takeAway: 'Remove',
    notThere: '{{name}} was not there',
    addFollowUp: 'Something is still to be done',
    followUp: 'What is still to be done?',
    followUpOn: 'On or before',
  },
} as const
