/** What was found: couplings that were missing or too many, and of which clients. */
export type CouplingCheck = {
  missing: number
  extra: number
  clientIds: readonly string[]
  repaired: boolean
}

/** How many, and nothing of whom: the log says whose. */
export function couplingsLetter(to: string, { missing, extra, clientIds, repaired }: CouplingCheck) {
  const text = `Bij de controle klopte niet wie welke cliënt ziet.
Koppelingen die ontbraken: ${missing}. Koppelingen die er te veel waren: ${extra}. Cliënten: ${clientIds.length}.
${repaired ? 'Het is hersteld.' : 'Het is nog niet hersteld.'} Om wie het gaat, staat in het logboek. Meld een datalek als dat nodig is.

---

The check found that who sees which client was not right.
Couplings that were missing: ${missing}. Couplings too many: ${extra}. Clients: ${clientIds.length}.
${repaired ? 'It was repaired.' : 'It was not repaired yet.'} Whom it is about stands in the log. Report a data breach if need be.
`
  return { to, subject: 'Koppelingen klopten niet / Couplings were not right', text }
}
