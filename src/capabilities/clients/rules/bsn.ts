/** Seals and marks for one foundation; see `platform/server/auth/sealed-text.ts`. */
export type Sealing = {
  seal(text: string, owner: string): string
  open(sealed: string, owner: string): string | null
  fingerprint(text: string, owner: string): string
}

/** What a foundation does with a BSN: how it is kept, read back, and looked up. */
export type BsnKeys = {
  /** Sealed, with the last four figures behind a point: what is shown of it. */
  keep(bsn: string): string
  /** The nine figures; null when the key is another one than it was sealed with. */
  open(kept: string): string | null
  /** Found only whole: no beginning reaches it, and no folded word begins with `#`. */
  token(bsn: string): string
}

export const bsnKeys = (sealing: Sealing, foundationId: string): BsnKeys => ({
  keep: (bsn) => `${sealing.seal(bsn, foundationId)}.${bsn.slice(-4)}`,
  open: (kept) => sealing.open(kept.split('.')[0]!, foundationId),
  token: (bsn) => `#${sealing.fingerprint(bsn, foundationId)}`,
})
