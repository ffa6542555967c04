export const texts = {
  legalTabs: {
    label: 'Juridisch',
    cases: 'Dossiers',
    permits: 'Verblijfsvergunningen',
    questions: 'Vragen aan de helpdesk',
  },
  legalPermits: {
    title: 'Verblijfsvergunningen die aflopen',
    sentence: {
      none: 'Er loopt geen vergunning af.',
      some_zero: '{{all}} in deze lijst. Er is er nu geen waarvoor verlenging kan worden aangevraagd.',
      some_one: '{{all}} in deze lijst. Voor één kan de verlenging nu worden aangevraagd.',
      some_other: '{{all}} in deze lijst. Voor {{count}} kan de verlenging nu worden aangevraagd.',
    },
    definition:
      'Vergunningen met een einddatum binnen deze maanden, en die van de laatste drie maanden. Niet als er al een nieuwere vergunning in het dossier staat.',
    within: 'binnen {{months}} maanden',
    until: { valid: 'geldig tot en met {{date}}', past: 'verlopen na {{date}}' },
    state: {
      ended: 'Deze vergunning is verlopen. Kijk vandaag nog wat er kan.',
      open: 'Verlenging kan nu worden aangevraagd, sinds {{date}}.',
      later: 'Verlenging kan worden aangevraagd vanaf {{date}}.',
      'no-rule': 'Er is geen regel bekend voor deze soort. Vraag na wanneer u kunt aanvragen.',
    },
    days: {
      left_zero: 'vandaag de laatste dag',
      left_one: 'nog {{count}} dag',
      left_other: 'nog {{count}} dagen',
      past_one: '{{count}} dag verlopen',
      past_other: '{{count}} dagen verlopen',
    },
    caseRuns: 'Er loopt een dossier over verlenging',
    plan: 'Maak taak',
    planFor: 'Maak taak: verlengen voor {{name}}',
    made: 'De taak is gemaakt, voor {{date}}.',
    madeBefore: 'Deze taak was er al, voor {{date}}.',
    task: {
      open: 'Taak gemaakt voor de begeleider, voor {{date}}.',
      ended: 'De taak om te verlengen is afgehandeld.',
    },
    empty: 'Geen vergunningen die aflopen',
    emptyHelp:
      'Binnen {{months}} maanden loopt er geen af van de cliënten die u ziet. Kijk verder vooruit, of vul einddatums in bij de cliënt.',
    more: 'Dit zijn de eerste {{shown}} van {{all}}.',
  },
  faults: {
    'permit-never-ends':
      'Deze vergunning heeft geen einddatum. Verlengen is niet nodig, of de datum ontbreekt in het dossier.',
  },
} as const
