/** What a document is made of. Templates are ours, never uploaded. */
export type PdfDocument = {
  /**
   * Typst source. It finds `data` as a dictionary, and `picture("name", alt: "…")` for the images. Language, title and
   * fonts are set before it; an image without alternative text is refused, because PDF/UA asks for one.
   */
  readonly template: string
  readonly data: unknown
  /** SVG by name. Letters in it have to be in one of `fontFamilies`. */
  readonly images: Readonly<Record<string, string>>
  /** JPEG and PNG by name with its ending, for `photo("name", alt: "…")`. */
  readonly photos?: Readonly<Record<string, Uint8Array>>
  readonly title: string
  /** The direction of writing follows from it. */
  readonly lang: 'nl' | 'en' | 'ar' | 'ti'
  /** The moment that the file says it was made; the same input then gives the same bytes. */
  readonly madeAt: Date
}

/** In the order in which a letter is looked for: Latin, Cyrillic and Greek; Arabic and Persian; Ge'ez. */
export const fontFamilies = ['Noto Sans', 'Noto Sans Arabic', 'Noto Sans Ethiopic'] as const

export type PdfRequest = { readonly id: number; readonly document: PdfDocument }
export type PdfAnswer =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly fault: string; readonly refused: boolean }
