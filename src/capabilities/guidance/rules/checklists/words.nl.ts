/** What there is to do, and why. */
export const words = {
  'contract-signing': [
    'Huurcontract tekenen',
    'Met het contract is de woning van u. Lees het samen en bewaar het goed.',
  ],
  home: [
    'Woning bekijken en sleutel krijgen',
    'Wat kapot is, meldt u meteen aan de verhuurder. Dan betaalt u er later niet voor.',
  ],
  'municipal-register': [
    'Inschrijven bij de gemeente (BRP)',
    'Zonder inschrijving op het adres komen er geen uitkering en toeslagen.',
  ],
  utilities: ['Gas, water en elektriciteit aansluiten', 'Vanaf de eerste dag moeten er licht, water en warmte zijn.'],
  'energy-supplier': [
    'Energieleverancier kiezen',
    'Wie niet kiest, betaalt soms te veel. Geef ook de meterstanden door.',
  ],
  'furnishing-loan': [
    'Geld voor de inrichting aanvragen',
    'De gemeente kan geld lenen of geven voor de spullen in huis.',
  ],
  furnishing: ['Woning inrichten', 'Bedden, een kookplaat, een koelkast en gordijnen zijn het eerst nodig.'],
  'food-parcel': ['Voedselpakket aanvragen', 'De eerste maanden is er soms nog geen geld. Een pakket helpt dan.'],
  'social-assistance': [
    'Uitkering aanvragen',
    'De uitkering is het inkomen tot er werk is. Vraag meteen een voorschot.',
  ],
  income: ['Controleren of het inkomen komt', 'Komt er geen geld op de rekening, dan ontstaan er snel schulden.'],
  'health-insurance': [
    'Zorgverzekering afsluiten',
    'Iedereen vanaf 18 jaar moet verzekerd zijn. Te laat geeft een boete.',
  ],
  'rent-benefit': ['Huurtoeslag aanvragen', 'Bij een laag inkomen betaalt de overheid mee aan de huur.'],
  'care-benefit': ['Zorgtoeslag aanvragen', 'Bij een laag inkomen betaalt de overheid mee aan de zorgverzekering.'],
  'verify-benefits': [
    'Controleren of alle aanvragen kloppen',
    'Een fout in een toeslag moet later worden terugbetaald.',
  ],
  'child-benefit': ['Kinderbijslag aanvragen', 'Ouders krijgen elk kwartaal geld voor hun kinderen.'],
  'child-budget': ['Kindgebonden budget controleren', 'Dit komt boven op de kinderbijslag, bij een laag inkomen.'],
  'liability-insurance': [
    'WA-verzekering afsluiten',
    'Deze verzekering betaalt als iemand van het gezin per ongeluk schade maakt.',
  ],
  telephone: [
    'Telefoon en abonnement',
    'School, arts en gemeente moeten kunnen bellen. Een abonnement met een vast bedrag is het veiligst.',
  ],
  television: ['Televisie en internet', 'Internet is nodig voor lessen en post. Vergelijk de prijzen.'],
  doctor: ['Inschrijven bij de huisarts', 'Met een klacht gaat men in Nederland eerst naar de huisarts.'],
  dentist: [
    'Inschrijven bij de tandarts',
    'Voor kinderen is de tandarts bijna altijd gratis. Volwassenen betalen zelf of via de verzekering.',
  ],
  pharmacy: ['Inschrijven bij de apotheek', 'De apotheek weet dan welke medicijnen iemand gebruikt.'],
  care: ['Weten waar u heen gaat voor zorg', 'Huisarts, huisartsenpost, spoed en 112: wanneer belt u wie?'],
  'child-clinic': ['Aanmelden bij het consultatiebureau', 'Daar volgt men de groei en krijgt het kind vaccinaties.'],
  'toddler-group': ['Aanmelden bij de peuterspeelzaal', 'Een kind leert er Nederlands voordat de school begint.'],
  'primary-school': ['Aanmelden bij de basisschool', 'Kinderen mogen naar school vanaf 4 jaar en moeten vanaf 5 jaar.'],
  'secondary-school': [
    'Aanmelden bij de middelbare school',
    'Wie nog geen Nederlands spreekt, begint vaak in een schakelklas.',
  ],
  'school-transport': ['Leerlingenvervoer bekijken', 'Is de school ver weg, dan betaalt de gemeente soms het vervoer.'],
  'services-tour': [
    'Rondleiding door het dorp',
    'Laat zien waar alles is: winkels, gemeente, bibliotheek, arts en spreekuur.',
  ],
  'explain-institutions': [
    'Uitleggen welke instanties er zijn',
    'Wie doet wat: gemeente, Belastingdienst, UWV, SVB en DUO.',
  ],
  'administration-package': ['Map voor papieren geven', 'Met een map met tabbladen raakt er geen brief kwijt.'],
  administration: [
    'Papieren ordenen',
    'Wie zijn papieren op orde heeft, kan rekeningen en brieven op tijd beantwoorden.',
  ],
  budget: ['Begroting maken', 'Wat komt er binnen en wat gaat eruit? Zo voorkomt u schulden.'],
  'local-tax-remission': [
    'Kwijtschelding van belastingen aanvragen',
    'Bij een laag inkomen hoeft men gemeente en waterschap soms niet te betalen.',
  ],
  'enrol-integration': ['Inschrijven voor de inburgering', 'De gemeente maakt een plan. Daarna begint de taalles.'],
  'duo-loan': [
    'Betaling van de inburgering regelen bij DUO',
    'Kijk samen of de gemeente betaalt of dat er een lening bij DUO nodig is.',
  ],
  'travel-costs': ['Reiskosten voor de taalles aanvragen', 'De gemeente vergoedt soms de bus of een fiets.'],
  laptop: ['Laptop met kleine eigen bijdrage', 'Een laptop is nodig om te leren en voor post van de overheid.'],
  'meet-people': [
    'Kennismaken met mensen in de buurt',
    'Wie alleen woont, heeft meer aan een maatje, een club of een taalcafé.',
  ],
  guardian: [
    'Kennismaken met de voogd of jeugdbeschermer',
    'Spreek af wie wat doet, ook voor na de achttiende verjaardag.',
  ],
  'rights-duties': [
    'Rechten en plichten bespreken',
    'Werk, uitkering, school en gezin: wat mag, wat moet, en wie helpt bij een probleem?',
  ],
  taxes: ['Belastingaangifte bespreken', 'Soms moet iemand aangifte doen, en soms komt er geld terug.'],
  'reading-letters': ['Zelf brieven lezen', 'Oefen: van wie is de brief, wat moet ik doen, en wanneer?'],
  'calling-institutions': [
    'Zelf instanties bellen',
    'Oefen samen een gesprek. Daarna belt de cliënt, en u luistert mee.',
  ],
  'job-registration': ['Inschrijven bij UWV', 'Wie werk zoekt, zet een cv op werk.nl en ziet daar vacatures.'],
  'duo-application': [
    'Aanvraag bij DUO voor een opleiding',
    'Vraag studiefinanciering of een tegemoetkoming aan voordat de opleiding begint.',
  ],
  'swimming-lessons': ['Zwemles', 'In Nederland is overal water. Vraag de gemeente om een bijdrage.'],
  'own-feet': [
    'Plan voor zelfstandig wonen en leren',
    'Na 18 jaar stopt de voogd. Woning, geld en school moeten dan doorlopen.',
  ],
} as const satisfies Record<string, readonly [string, string]>
