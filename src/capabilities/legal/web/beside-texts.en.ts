export const texts = {
  legalTabs: {
    label: 'Legal',
    cases: 'Cases',
    permits: 'Residence permits',
    questions: 'Questions to the help desk',
  },
  legalPermits: {
    title: 'Residence permits that end',
    sentence: {
      none: 'No permit ends.',
      some_zero: '{{all}} in this list. There is none for which a renewal can be asked for now.',
      some_one: '{{all}} in this list. For one, the renewal can be asked for now.',
      some_other: '{{all}} in this list. For {{count}}, the renewal can be asked for now.',
    },
    definition:
      'Permits with a last day within these months, and those of the last three months. Not where a newer permit stands in the file.',
    within: 'within {{months}} months',
    until: { valid: 'valid until {{date}}', past: 'ended after {{date}}' },
    state: {
      ended: 'This permit has ended. See today what can be done.',
      open: 'A renewal can be asked for now, since {{date}}.',
      later: 'A renewal can be asked for from {{date}}.',
      'no-rule': 'No rule is known for this kind. Find out when you can apply.',
    },
    days: {
      left_zero: 'last day today',
      left_one: '{{count}} day left',
      left_other: '{{count}} days left',
      past_one: 'ended {{count}} day ago',
      past_other: 'ended {{count}} days ago',
    },
    caseRuns: 'A case about the renewal is running',
    plan: 'Make a task',
    planFor: 'Make a task: renewal for {{name}}',
    made: 'The task is made, for {{date}}.',
    madeBefore: 'This task was there already, for {{date}}.',
    task: {
      open: 'Task made for the guide, for {{date}}.',
      ended: 'The task to renew has been dealt with.',
    },
    empty: 'No permits that end',
    emptyHelp:
      'Within {{months}} months none ends of the clients you see. Look further ahead, or fill in last days in the files.',
    more: 'These are the first {{shown}} of {{all}}.',
  },
  faults: {
    'permit-never-ends': 'This permit has no last day. It need not be renewed, or the day is missing in the file.',
  },
} as const
