import { useEffect, useState } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import { Icon } from '#platform/web/ui/Icon.tsx'

const pause = 150

/** Search as you type: the address follows a moment after the last key. */
export function SearchBox({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(value)
  const [sent, setSent] = useState(value)
  // Back, or a link with another question: the field follows the address.
  if (value !== sent) {
    setSent(value)
    setTyped(value)
  }
  useEffect(() => {
    if (typed === sent) return
    const timer = setTimeout(() => {
      setSent(typed)
      onChange(typed)
    }, pause)
    return () => clearTimeout(timer)
  })
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <div className="qbox">
        <Icon name="search" />
        <input
          className="in"
          type="search"
          dir="auto"
          autoComplete="off"
          maxLength={200}
          aria-label={t('clients.search')}
          placeholder={t('clients.search')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {typed !== '' && (
          <button
            type="button"
            className="close"
            aria-label={t('clients.clear')}
            onClick={() => {
              setTyped('')
              setSent('')
              onChange('')
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
    </form>
  )
}
