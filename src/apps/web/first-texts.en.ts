/** What the menu and the first page say of capabilities whose other words come with their screens. */
export const texts = {
  housing: {
    title: 'Housing',
  },
  reporting: {
    room: 'Reports',
  },
  imports: {
    room: 'Import',
    offer: 'Offer files',
    heldCount_one: '1 row waits for a decision',
    heldCount_other: '{{count}} rows wait for a decision',
    noneText: 'Offer the files of your former register. Nothing is stored before you say so.',
    batch: 'Import {{number}}',
    state: {
      reading: 'being read',
      previewed: 'preview ready',
      importing: 'being taken',
      imported: 'taken',
      failed: 'failed',
      cancelled: 'stopped',
      'rolled-back': 'rolled back',
    },
  },
  team: {
    title: 'People',
  },
  programmes: {
    title: 'Groups',
  },
  matching: {
    mine: { title: 'My language pair' },
    title: 'Language pairs',
  },
  organisation: {
    room: 'Organisation',
  },
} as const
