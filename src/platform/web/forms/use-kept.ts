import { useState } from 'react'
import { dropDraft, readDraft, writeDraft } from './drafts.ts'

/** One text that is asked beside a button, such as a reason: kept from the first key as a form is. `done` when it is saved. */
export function useKept(name: string): [value: string, set: (value: string) => void, done: () => void] {
  const [value, setValue] = useState(() => (readDraft(name)?.values as string | undefined) ?? '')
  function set(next: string) {
    setValue(next)
    if (next === '') dropDraft(name)
    else void writeDraft(name, next)
  }
  return [value, set, () => dropDraft(name)]
}
