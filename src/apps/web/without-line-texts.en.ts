export const texts = {
  withoutLine: {
    title: 'No connection',
    text: 'Reisgezel cannot reach the server now. You can still write down contacts with your own clients. Sign in with the password that you used here before.',
    textClosed: 'Reisgezel cannot reach the server now. On this device you can go on when the connection is back.',
    enter: 'Go on without a connection',
    wrong:
      'The e-mail address or the password is not right, or you did not sign in here with a password in the last two weeks.',
    tooOld:
      'You have not been here for too long. Names of clients are no longer on this device. Wait until the connection is back.',
    safe: 'What is on this device opens with your password only. A code of your app is not needed now: only the server can check it.',
  },
} as const
