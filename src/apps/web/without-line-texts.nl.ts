export const texts = {
  withoutLine: {
    title: 'Geen verbinding',
    text: 'Reisgezel kan nu niet bij de server komen. Contacten met uw eigen cliënten kunt u toch vastleggen. Log daarvoor in met het wachtwoord waarmee u hier eerder inlogde.',
    textClosed:
      'Reisgezel kan nu niet bij de server komen. Op dit apparaat kunt u pas verder als er weer verbinding is.',
    enter: 'Verder zonder verbinding',
    wrong:
      'Het e-mailadres of het wachtwoord klopt niet, of u logde hier de laatste twee weken niet met een wachtwoord in.',
    tooOld:
      'U was hier te lang niet. Namen van cliënten staan daarom niet meer op dit apparaat. Wacht tot er weer verbinding is.',
    safe: 'Wat op dit apparaat staat, opent alleen met uw wachtwoord. Een code uit uw app is nu niet nodig: die kan alleen de server nakijken.',
  },
} as const
