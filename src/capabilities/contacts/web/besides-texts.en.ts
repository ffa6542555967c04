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
    addMeeting: 'A new appointment was made',
    meetOn: 'Next appointment on',
    meetHint: 'Stands in your calendar for an hour, with who was there.',
    meetAt: 'What time?',
    meetAtHint: 'for example 10:30',
  },
  faults: {
    'no-hour': 'write a time as 10:30',
    'is-past': 'this day has been already',
    'taken-then': 'something stands in the calendar then; choose another time',
    'nobody-of-team': 'first choose by whom of the team',
  },
} as const
