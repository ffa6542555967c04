const root = '/accounts'

/** Where the screens of accounts and roles stand. */
export const at = {
  root,
  invite: `${root}/nieuw`,
  account: (id: string) => `${root}/${id}`,
  newRole: (id: string) => `${root}/${id}/rol`,
  role: (id: string, roleId: string) => `${root}/${id}/rol/${roleId}`,
}
