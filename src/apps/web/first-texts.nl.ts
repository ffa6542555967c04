/** What the menu and the first page say of capabilities whose other words come with their screens. */
export const texts = {
  housing: {
    title: 'Huisvesting',
  },
  reporting: {
    // A soft hyphen: the word is too long for a tab of a phone.
    room: 'Verant\u00adwoording',
  },
  imports: {
    room: 'Importeren',
    offer: 'Bestanden aanbieden',
    heldCount_one: '1 rij wacht op een beslissing',
    heldCount_other: '{{count}} rijen wachten op een beslissing',
    noneText: 'Bied de bestanden van uw oude register aan. Er wordt niets opgeslagen voordat u dat zegt.',
    batch: 'Import {{number}}',
    state: {
      reading: 'wordt gelezen',
      previewed: 'voorbeeld klaar',
      importing: 'wordt overgenomen',
      imported: 'overgenomen',
      failed: 'niet gelukt',
      cancelled: 'gestopt',
      'rolled-back': 'teruggedraaid',
    },
  },
  team: {
    title: 'Mensen',
  },
  programmes: {
    title: 'Groepen',
  },
  matching: {
    mine: { title: 'Mijn taalkoppel' },
    title: 'Taalkoppels',
  },
  organisation: {
    room: 'Organisatie',
  },
} as const
