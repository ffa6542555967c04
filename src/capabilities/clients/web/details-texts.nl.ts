export const texts = {
  details: {
    add: 'Toevoegen',
    saved: 'Opgeslagen.',
    removed: 'Weggehaald.',
    removeText: 'Alleen als dit per ongeluk is ingevuld. In de geschiedenis blijft staan dat het er stond.',
    name: {
      title: 'Namen',
      inUse: 'Wij schrijven: {{name}}',
      add: 'Naam toevoegen',
      text: 'Schrijf de naam precies over van het papier, in het schrift van het papier. Op elke naam is de persoon te vinden.',
      correct: 'Naam wijzigen',
      remove: 'Naam weghalen',
      kind: 'Wat voor naam is dit?',
      kinds: {
        document: 'staat zo op een document',
        'own-script': 'in het eigen schrift',
        former: 'vroegere naam',
        alias: 'ook bekend als',
      },
      scripts: {
        latin: 'Latijns schrift',
        arabic: 'Arabisch schrift',
        geez: "Ge'ez-schrift",
        cyrillic: 'Cyrillisch schrift',
        other: 'ander schrift',
      },
      oneName: 'Is er maar één naam? Zet die dan hier.',
      paper: 'Van welk papier komt deze naam?',
      paperHint: 'Bijvoorbeeld: verblijfsdocument, paspoort, doopakte, brief van de gemeente.',
    },
  },
} as const
