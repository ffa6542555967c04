const root = '/beheer/organisatie'

/** Where the screens of the organisation stand. */
export const at = {
  root,
  foundation: `${root}/stichting`,
  newLocation: `${root}/vestiging`,
  location: (id: string) => `${root}/vestiging/${id}`,
  serve: (id: string) => `${root}/vestiging/${id}/gemeente`,
  municipalities: `${root}/gemeenten`,
  newMunicipality: `${root}/gemeente`,
  municipality: (id: string) => `${root}/gemeente/${id}`,
  lists: `${root}/lijsten`,
  list: (list: string) => `${root}/lijsten?lijst=${list}`,
  newWord: (list: string) => `${root}/woord?lijst=${list}`,
  word: (id: string) => `${root}/woord/${id}`,
}
