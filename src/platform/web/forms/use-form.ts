import { useEffect, useId, useRef, useState } from 'react'
import type * as z from 'zod'
import { type Fault, withoutTwins } from '#kernel/problem.ts'
import type { CallProblem } from '../api/call.ts'
import { fieldId } from '../ui/FieldFrame.tsx'
import { faultText } from '../ui/Waiting.tsx'
import { dropDraft, readDraft, writeDraft } from './drafts.ts'

export type FormOptions<V extends Record<string, unknown>> = {
  /** The endpoint's own input shape; what it adds beside the values (ids, version) comes from `complete`. */
  schema: z.ZodType
  initial: V
  /**
   * Makes the input of the values; faults are placed by the names of the input. `version` is the one that the typed text
   * began from, also when a draft of yesterday is taken up: so somebody else's save in between is noticed.
   */
  complete?: (values: V, version: number | undefined) => Record<string, unknown>
  /** Of the record that is shown, for records that carry one. */
  version?: number
  /** Keeps what is typed on this device under this name, from the first key. */
  draft?: string
}

export type Form<V extends Record<string, unknown>> = {
  /** Sets the ids of this form apart from those of another on the same page. */
  id: string
  values: V
  faults: readonly Fault[]
  /** Kept on this device. */
  kept: boolean
  /** When what is typed was kept, if it was there from an earlier time. */
  restored: number | undefined
  set: <K extends keyof V>(name: K, value: V[K]) => void
  replace: (values: V) => void
  /** After a conflict: goes on from the record as it stands now. */
  rebase: (version: number, values?: V) => void
  /** Value, change and error of one field, for the parts of ui/fields. */
  field: <K extends keyof V & string>(
    name: K,
  ) => { name: K; value: V[K]; onChange: (value: V[K]) => void; error: string | undefined }
  /** Checks by the contract; null with the faults shown when something is wrong. */
  check: () => Record<string, unknown> | null
  /** Places what the server found at the fields. */
  place: (problem: CallProblem | null) => void
  done: () => void
  /** Throws the draft away: the form is as it was before anything was typed. */
  startOver: () => void
}

/** What people type: kept from the first key, checked by the contract, with faults at their fields. */
export function useForm<V extends Record<string, unknown>>(options: FormOptions<V>): Form<V> {
  const [start] = useState(() => {
    const draft = options.draft ? readDraft(options.draft) : undefined
    return {
      values: { ...options.initial, ...(draft?.values as Partial<V> | undefined) },
      version: draft?.version,
      restored: draft?.savedAt,
    }
  })
  const [values, setValues] = useState<V>(start.values)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [kept, setKept] = useState(start.restored !== undefined)
  const latest = useRef(values)
  const id = useId()
  const [changed, setChanged] = useState(start.restored !== undefined)
  const [restored, setRestored] = useState(start.restored)
  const writing = useRef(0)
  /** Set with the first change: a record that is read anew under typed text does not move its version along. */
  const basis = useRef(start.version)
  useLeaveWarning(changed && options.draft !== undefined && !kept)

  /** Says that it is kept when it is: sealing takes a moment, and a later key overtakes it. */
  function keep() {
    if (!options.draft) return
    const mine = ++writing.current
    void writeDraft(options.draft, latest.current, basis.current).then((done) => {
      if (writing.current === mine) setKept(done)
    })
  }
  function forget() {
    writing.current++
    setKept(false)
    setChanged(false)
    setRestored(undefined)
    basis.current = undefined
  }
  function replace(next: V) {
    latest.current = next
    setValues(next)
    setChanged(true)
    basis.current ??= options.version
    keep()
  }
  function set<K extends keyof V>(name: K, value: V[K]) {
    replace({ ...latest.current, [name]: value })
    setFaults((now) => now.filter((fault) => fault.pointer !== `/${String(name)}`))
  }
  function check(): Record<string, unknown> | null {
    const wish = (options.complete ?? ((all) => all))(latest.current, basis.current ?? options.version)
    const parsed = options.schema.safeParse(wish)
    const found = parsed.success
      ? []
      : inOrderOfPage(id, withoutTwins(parsed.error.issues.map((issue) => asFault(issue, wish))))
    setFaults(found)
    if (found.length > 0) focusFirst(id, found)
    return parsed.success ? wish : null
  }
  return {
    id,
    values,
    faults,
    kept,
    restored,
    set,
    replace,
    field: (name) => {
      const fault = faults.find((one) => one.pointer === `/${name}` || one.pointer.startsWith(`/${name}/`))
      return {
        name,
        value: values[name],
        onChange: (value) => set(name, value),
        error: fault ? faultText(fault.code, fault.params) : undefined,
      }
    },
    rebase: (version, next) => {
      basis.current = version
      replace(next ?? latest.current)
    },
    check,
    place: (problem) => {
      // A save elsewhere may have taken the draft away; what was refused here is still only here.
      if (problem) keep()
      const found = inOrderOfPage(id, problem?.faults.filter((fault) => fault.pointer !== '') ?? [])
      setFaults(found)
      if (found.length > 0) focusFirst(id, found)
    },
    done: () => {
      if (options.draft) dropDraft(options.draft, latest.current)
      forget()
    },
    startOver: () => {
      if (options.draft) dropDraft(options.draft)
      latest.current = options.initial
      setValues(options.initial)
      setFaults([])
      forget()
    },
  }
}

/** `wish` is what was checked: the check itself does not tell what stood there. */
function asFault(issue: z.core.$ZodIssue, wish: unknown): Fault {
  const pointer = issue.path.length === 0 ? '' : `/${issue.path.map(String).join('/')}`
  const most = issue.code === 'too_big' && issue.origin === 'string' ? { params: { max: Number(issue.maximum) } } : {}
  const given = issue.path.reduce<unknown>((at, name) => (at as Record<PropertyKey, unknown> | null)?.[name], wish)
  // Something stands there: to be told to fill it in would be a riddle.
  if (Number.isNaN(given) && !/^fault\/(?!required$)/.test(issue.message))
    return { pointer, code: 'fault/whole-number' }
  if (issue.message.startsWith('fault/')) return { pointer, code: issue.message, ...most }
  if (issue.code === 'too_big')
    return { pointer, code: issue.origin === 'string' ? 'fault/too-long' : 'fault/out-of-range', ...most }
  if (issue.code === 'too_small')
    return { pointer, code: issue.origin === 'string' ? 'fault/required' : 'fault/out-of-range' }
  if (issue.code !== 'invalid_type') return { pointer, code: 'fault/unreadable-value' }
  return { pointer, code: given === undefined || given === null ? 'fault/required' : 'fault/wrong-type' }
}

const placeOf = (form: string, { pointer }: Fault) =>
  document.getElementById(fieldId(form, pointer.split('/')[1] ?? ''))

/** As one reads the page from the top, whatever order the contract has; what has no place on it comes last. */
function inOrderOfPage(form: string, faults: readonly Fault[]): Fault[] {
  return faults.toSorted((one, other) => {
    const [here, there] = [placeOf(form, one), placeOf(form, other)]
    if (!here || !there) return Number(!here) - Number(!there)
    const follows = here.compareDocumentPosition(there)
    return follows & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : follows & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0
  })
}

/** The first field that is wrong, or the summary where the fault is deeper than a field. */
function focusFirst(form: string, faults: readonly Fault[]) {
  queueMicrotask(() => (placeOf(form, faults[0]!) ?? document.getElementById(faultsId(form)))?.focus())
}
export const faultsId = (form: string): string => `faults-${form}`

/** Where the device cannot keep what was typed, the browser asks before the page is left. */
function useLeaveWarning(when: boolean) {
  useEffect(() => {
    if (!when) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [when])
}
