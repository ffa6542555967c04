export const texts = {
  clients: {
    ofWhom: 'Of whom?',
    ofWhomHint: 'Leave empty if this is of the head of the household.',
  },
  family: {
    relative: {
      title: 'Family without a file',
      text: 'Abroad, in a reception centre or somewhere else. These people are not found by searching.',
      none: 'Nobody here yet.',
      add: 'Add a family member',
      addText: 'Somebody of the family who has no file here. One name is enough. Write down only what guidance needs.',
      correct: 'Change a family member',
      remove: 'Remove a family member',
      saved: 'Saved.',
      removed: 'Removed.',
      removeText: 'Only if this was entered by mistake. The history keeps that it was there.',
      relation: 'What is this person of {{name}}?',
      relationShort: 'Relation',
      relations: {
        partner: 'partner',
        child: 'child',
        parent: 'parent',
        sibling: 'brother or sister',
        other: 'other family',
      },
      ofName: '{{relation}} of {{name}}',
      oneName: 'Is there only one name? Write it here.',
      whereabouts: 'Where is this person?',
      places: {
        abroad: 'abroad',
        'reception-centre': 'in a reception centre',
        elsewhere: 'elsewhere in the Netherlands',
        unknown: 'not known',
      },
      unknownPlace: 'not known where',
      country: 'In which country?',
      inCountry: 'in {{country}}',
      deceased: 'This person has died',
      died: 'died',
      bornEstimated: 'The birth date is estimated',
    },
    older: {
      title: 'Is the age right?',
      text: 'The child is older than the parent, or nearly as old. Nothing was saved. Check the birth date and the relation.',
      sure: 'Yes, this is right',
    },
  },
  problems: {
    clients: {
      'older-than-parent':
        'The child is older than the parent, or nearly as old. Check the birth date and the relation.',
    },
  },
} as const
