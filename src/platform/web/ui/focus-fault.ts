import { type RefObject, useEffect, useRef } from 'react'

/** For a question without a form around it: when the answer is refused, the field that is wrong has the focus. */
export function useFaultFocus<E extends HTMLElement>(fault: unknown): RefObject<E | null> {
  const place = useRef<E>(null)
  useEffect(() => {
    if (fault) place.current?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset.bad')?.focus()
  }, [fault])
  return place
}
