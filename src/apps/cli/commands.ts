import type { Listing } from './command.ts'

/** In the order of the help. A command is loaded when it is asked for: help should not wait for a database driver. */
export const commands: readonly Listing[] = [
  {
    name: 'init',
    summary: {
      nl: 'Maakt een nieuwe stichting met haar eerste beheerder.',
      en: 'Makes a new foundation with its first administrator.',
    },
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'import',
    summary: {
      nl: 'Leest de export van een oud systeem in.',
      en: 'Takes in the export of an old system.',
    },
    load: async () => (await import('./import.ts')).importRegister,
  },
  {
    name: 'import list',
    summary: {
      nl: 'Toont de imports, de nieuwste eerst.',
      en: 'Shows the imports, newest first.',
    },
    load: async () => (await import('./import.ts')).importList,
  },
  {
    name: 'import rollback',
    summary: {
      nl: 'Draait een hele import terug.',
      en: 'Takes a whole import back.',
    },
    load: async () => (await import('./import.ts')).importRollback,
  },
  {
    name: 'backup',
    summary: {
      nl: 'Schrijft alle gegevens en bestanden versleuteld weg.',
      en: 'Writes all data and files away, encrypted.',
    },
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    summary: {
      nl: 'Zet een back-up terug, na controle op een andere plek.',
      en: 'Puts a backup back, after a check in another place.',
    },
    load: async () => (await import('./backup.ts')).restore,
  },
  {
    name: 'report municipality',
    summary: {
      nl: 'Maakt het verslag van een gemeente: als cijfers, PDF, werkmap of CSV.',
      en: 'Makes the report of a municipality: as figures, PDF, workbook or CSV.',
    },
    load: async () => (await import('./report.ts')).reportMunicipality,
  },
  {
    name: 'terms compute',
    summary: {
      nl: 'Rekent een termijn uit, met elke stap en de bron.',
      en: 'Computes a term, with every step and the source.',
    },
    load: async () => (await import('./terms.ts')).termsCompute,
  },
  {
    name: 'terms list',
    summary: {
      nl: 'Toont de regels voor termijnen, met bron en zekerheid.',
      en: 'Shows the rules for terms, with source and certainty.',
    },
    load: async () => (await import('./terms.ts')).termsList,
  },
  {
    name: 'user give',
    summary: {
      nl: 'Geeft iemand die al een account heeft een rol bij een stichting.',
      en: 'Gives somebody who has an account already a role at a foundation.',
    },
    load: async () => (await import('./user-give.ts')).userGive,
  },
  {
    name: 'user reset',
    summary: {
      nl: 'Geeft een link waarmee iemand opnieuw een wachtwoord kiest.',
      en: 'Gives a link with which somebody chooses a password anew.',
    },
    load: async () => (await import('./user-reset.ts')).userReset,
  },
  {
    name: 'access check',
    summary: {
      nl: 'Rekent na wie welke cliënt ziet, en herstelt het als dat is gevraagd.',
      en: 'Computes anew who sees which client, and mends it when asked.',
    },
    load: async () => (await import('./access.ts')).accessCheck,
  },
  {
    name: 'names count',
    summary: {
      nl: 'Telt hoe vaak elk deel van een naam voorkomt, voor het wegen van namen.',
      en: 'Counts how common each part of a name is, for weighing names.',
    },
    load: async () => (await import('./names.ts')).namesCount,
  },
  {
    name: 'audit verify',
    summary: {
      nl: 'Bewijst dat het logboek niet is gewijzigd, of noemt de eerste breuk.',
      en: 'Proves that the log was not changed, or names the first break.',
    },
    load: async () => (await import('./audit.ts')).auditVerify,
  },
  {
    name: 'audit seal',
    summary: {
      nl: 'Verzegelt het logboek en toont het zegel, om elders te bewaren.',
      en: 'Seals the log and shows the seal, to keep elsewhere.',
    },
    load: async () => (await import('./audit.ts')).auditSeal,
  },
  {
    name: 'migrate',
    summary: {
      nl: 'Werkt de database bij naar deze versie.',
      en: 'Brings the database up to this version.',
    },
    load: async () => (await import('./migrate.ts')).migrate,
  },
  {
    name: 'demo',
    summary: {
      nl: 'Vult de oefenstichting: het register van Hillegom 2017 en verzonnen mensen van nu.',
      en: 'Fills the practice foundation: the register of Hillegom 2017 and invented people of today.',
    },
    load: async () => (await import('./demo.ts')).demo,
  },
  {
    name: 'doctor',
    summary: {
      nl: 'Vertelt wat er draait, welke versies, wat er mis is en hoe u dat oplost.',
      en: 'Tells what runs, which versions, what is wrong and how to mend it.',
    },
    load: async () => (await import('./doctor.ts')).doctor,
  },
]
