export const texts = {
  details: {
    add: 'Add',
    saved: 'Saved.',
    removed: 'Taken away.',
    removeText: 'Only if this was filled in by mistake. The history keeps that it stood here.',
    name: {
      title: 'Names',
      inUse: 'We write: {{name}}',
      add: 'Add a name',
      text: 'Copy the name exactly from the paper, in the script of the paper. The person is found by every name.',
      correct: 'Correct the name',
      remove: 'Take this name away',
      kind: 'What kind of name is this?',
      kinds: {
        document: 'as on a document',
        'own-script': 'in their own script',
        former: 'former name',
        alias: 'also known as',
      },
      scripts: {
        latin: 'Latin script',
        arabic: 'Arabic script',
        geez: "Ge'ez script",
        cyrillic: 'Cyrillic script',
        other: 'another script',
      },
      oneName: 'Only one name? Put it here.',
      paper: 'From which paper is this name?',
      paperHint: 'For example: residence document, passport, baptismal certificate, letter of the municipality.',
    },
  },
} as const
