export const texts = {
  clients: {
    ofWhom: 'Van wie?',
    ofWhomHint: 'Laat leeg als dit van de hoofdpersoon is.',
  },
  family: {
    relative: {
      title: 'Familie zonder dossier',
      text: 'In het buitenland, in een opvangcentrum of ergens anders. Deze mensen staan niet in de zoeklijst.',
      none: 'Er staat hier nog niemand.',
      add: 'Familielid toevoegen',
      addText:
        'Iemand van de familie die hier geen dossier heeft. Eén naam is genoeg. Schrijf alleen op wat nodig is voor de begeleiding.',
      correct: 'Familielid wijzigen',
      remove: 'Familielid weghalen',
      saved: 'Opgeslagen.',
      removed: 'Weggehaald.',
      removeText: 'Alleen als dit per ongeluk is ingevuld. In de geschiedenis blijft staan dat het er stond.',
      relation: 'Wat is deze persoon van {{name}}?',
      relationShort: 'Relatie',
      relations: {
        partner: 'partner',
        child: 'kind',
        parent: 'ouder',
        sibling: 'broer of zus',
        other: 'andere familie',
      },
      ofName: '{{relation}} van {{name}}',
      oneName: 'Is er maar één naam? Zet die dan hier.',
      whereabouts: 'Waar is deze persoon?',
      places: {
        abroad: 'in het buitenland',
        'reception-centre': 'in een opvangcentrum',
        elsewhere: 'ergens anders in Nederland',
        unknown: 'niet bekend',
      },
      unknownPlace: 'niet bekend waar',
      country: 'In welk land?',
      inCountry: 'in {{country}}',
      deceased: 'Deze persoon is overleden',
      died: 'overleden',
      bornEstimated: 'De geboortedatum is geschat',
    },
    older: {
      title: 'Klopt de leeftijd?',
      text: 'Het kind is ouder dan de ouder, of bijna even oud. Er is niets opgeslagen. Kijk de geboortedatum en de relatie na.',
      sure: 'Ja, dit klopt zo',
    },
  },
  problems: {
    clients: {
      'older-than-parent': 'Het kind is ouder dan de ouder, of bijna even oud. Kijk de geboortedatum en de relatie na.',
    },
  },
} as const
