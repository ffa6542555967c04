import type { words as dutch } from './words.nl.ts'

export const words: Record<keyof typeof dutch, readonly [string, string]> = {
  'contract-signing': [
    'Sign the tenancy contract',
    'With the contract the home is yours. Read it together and keep it safe.',
  ],
  home: [
    'Look at the home and get the key',
    'Tell the landlord at once what is broken. Then you will not pay for it later.',
  ],
  'municipal-register': [
    'Register with the municipality (BRP)',
    'Without registration at the address there are no benefits.',
  ],
  utilities: ['Connect gas, water and electricity', 'There must be light, water and heating from the first day.'],
  'energy-supplier': [
    'Choose an energy supplier',
    'Who does not choose may pay too much. Pass on the meter readings as well.',
  ],
  'furnishing-loan': [
    'Apply for money to furnish the home',
    'The municipality can lend or give money for things in the house.',
  ],
  furnishing: ['Furnish the home', 'Beds, a cooker, a fridge and curtains come first.'],
  'food-parcel': ['Ask for a food parcel', 'In the first months there is sometimes no money yet. A parcel helps.'],
  'social-assistance': [
    'Apply for social assistance',
    'This is the income until there is work. Ask for an advance at once.',
  ],
  income: ['Check that the income arrives', 'When no money comes in, debts grow quickly.'],
  'health-insurance': [
    'Take out health insurance',
    'Everybody of 18 and over must be insured. Being late brings a fine.',
  ],
  'rent-benefit': ['Apply for rent benefit', 'With a low income the government pays part of the rent.'],
  'care-benefit': ['Apply for care benefit', 'With a low income the government pays part of the health insurance.'],
  'verify-benefits': ['Check that all applications are right', 'A mistake in a benefit has to be paid back later.'],
  'child-benefit': ['Apply for child benefit', 'Parents get money for their children every quarter.'],
  'child-budget': ['Check the child budget', 'This comes on top of child benefit, with a low income.'],
  'liability-insurance': [
    'Take out liability insurance',
    'It pays when somebody of the family causes damage by accident.',
  ],
  telephone: [
    'Telephone and subscription',
    'School, doctor and municipality must be able to call. A fixed amount a month is safest.',
  ],
  television: ['Television and internet', 'Internet is needed for lessons and letters. Compare prices.'],
  doctor: ['Register with a doctor (huisarts)', 'In the Netherlands one goes to this doctor first with any complaint.'],
  dentist: [
    'Register with a dentist',
    'For children the dentist is nearly always free. Adults pay themselves or by insurance.',
  ],
  pharmacy: ['Register with a pharmacy', 'Then the pharmacy knows which medicines somebody uses.'],
  care: ['Know where to go for care', 'Doctor, doctor at night, emergency and 112: whom do you call when?'],
  'child-clinic': [
    'Register with the child health clinic',
    'There they follow how a child grows, and give vaccinations.',
  ],
  'toddler-group': ['Register with a toddler group', 'A child learns Dutch there before school begins.'],
  'primary-school': ['Register with a primary school', 'Children may go to school from 4 years and must go from 5.'],
  'secondary-school': [
    'Register with a secondary school',
    'Who speaks no Dutch yet often begins in a class for newcomers.',
  ],
  'school-transport': [
    'Look into transport to school',
    'When the school is far away, the municipality sometimes pays.',
  ],
  'services-tour': [
    'A walk around town',
    'Show where everything is: shops, town hall, library, doctor and office hours.',
  ],
  'explain-institutions': [
    'Explain which institutions there are',
    'Who does what: municipality, tax office, UWV, SVB and DUO.',
  ],
  'administration-package': ['Give a folder for papers', 'With a folder with tabs no letter gets lost.'],
  administration: ['Put papers in order', 'With papers in order, bills and letters are answered in time.'],
  budget: ['Make a budget', 'What comes in and what goes out? This prevents debts.'],
  'local-tax-remission': [
    'Apply for remission of local taxes',
    'With a low income one need not always pay the municipality and the water board.',
  ],
  'enrol-integration': [
    'Enrol in the integration course',
    'The municipality makes a plan. After that the lessons begin.',
  ],
  'duo-loan': [
    'Arrange payment of the course with DUO',
    'See together whether the municipality pays or a loan from DUO is needed.',
  ],
  'travel-costs': [
    'Apply for travel costs of language lessons',
    'The municipality sometimes pays for the bus or a bicycle.',
  ],
  laptop: ['Laptop with a small own contribution', 'A laptop is needed to learn and for letters of the government.'],
  'meet-people': [
    'Meet people in the neighbourhood',
    'Who lives alone gains most from a buddy, a club or a language café.',
  ],
  guardian: ['Meet the guardian or youth protector', 'Agree who does what, also for after the eighteenth birthday.'],
  'rights-duties': [
    'Talk about rights and duties',
    'Work, benefits, school and family: what may, what must, and who helps with a problem?',
  ],
  taxes: ['Talk about the tax return', 'Sometimes somebody must file one, and sometimes money comes back.'],
  'reading-letters': ['Read letters oneself', 'Practise: who sent it, what must I do, and when?'],
  'calling-institutions': [
    'Call institutions oneself',
    'Practise a talk together. Then the client calls, and you listen.',
  ],
  'job-registration': ['Register with UWV', 'Who looks for work puts a CV on werk.nl and finds vacancies there.'],
  'duo-application': ['Apply to DUO for a study', 'Ask for student finance or an allowance before the study begins.'],
  'swimming-lessons': [
    'Swimming lessons',
    'There is water everywhere in the Netherlands. Ask the municipality to contribute.',
  ],
  'own-feet': [
    'A plan for living and learning on one’s own',
    'At 18 the guardian stops. Home, money and school must go on.',
  ],
}
