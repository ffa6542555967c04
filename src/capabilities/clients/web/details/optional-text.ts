import type { Form } from '#platform/web/forms/use-form.ts'

type Texts<V> = { [K in keyof V & string]: V[K] extends string | null ? K : never }[keyof V & string]

/** A field of text whose emptiness means that it is not known. */
export function optionalText<V extends Record<string, unknown>>(form: Form<V>, name: Texts<V>) {
  const field = form.field(name)
  return {
    ...field,
    value: (field.value as string | null) ?? '',
    onChange: (text: string) => form.set(name, (text === '' ? null : text) as V[typeof name]),
  }
}
