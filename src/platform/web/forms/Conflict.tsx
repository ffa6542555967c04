import { use, useId, useState } from 'react'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/Button.tsx'
import { LastSavedContext } from './last-saved.ts'

type ConflictProps<V extends Record<string, unknown>> = {
  mine: V
  theirs: V
  labels: Partial<Record<keyof V & string, string>>
  /** A value in words: names instead of ids. */
  show: (name: keyof V & string, value: unknown) => string
  /** Kind and id of the record, as in `placement/018f…`: who saved the other text, for who may know. */
  record?: string | undefined
  /** What is to stand there: mine, theirs, or of each field the one that was chosen. */
  onChoose: (values: V) => void
}

/** Somebody else was first: both texts, and the choice, for all at once or field by field. Nothing is thrown away. */
export function Conflict<V extends Record<string, unknown>>({
  mine,
  theirs,
  labels,
  show,
  record,
  onChoose,
}: ConflictProps<V>) {
  const [byField, setByField] = useState(false)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const id = useId()
  const LastSaved = use(LastSavedContext)
  const names = (Object.keys(labels) as (keyof V & string)[]).filter(
    (name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]),
  )
  function take(name: string, isTheirs: boolean) {
    const next = new Set(taken)
    if (isTheirs) next.add(name)
    else next.delete(name)
    setTaken(next)
  }
  const mixed = () => ({ ...mine, ...Object.fromEntries([...taken].map((name) => [name, theirs[name]])) }) as V
  const side = (title: string, values: V, isTheirs: boolean) => (
    <div>
      <h3>{title}</h3>
      {isTheirs && record && LastSaved && <LastSaved record={record} />}
      <dl>
        {names.map((name) => (
          <div key={name} className="differs">
            <dt>{labels[name]}</dt>
            <dd dir="auto">{show(name, values[name]) || '–'}</dd>
            {byField && (
              <dd>
                <label className="sm">
                  <input
                    type="radio"
                    name={`${id}-${name}`}
                    checked={taken.has(name) === isTheirs}
                    onChange={() => take(name, isTheirs)}
                    aria-label={`${labels[name]}: ${title}`}
                  />{' '}
                  {t('ui.thisOne')}
                </label>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  )
  return (
    <div className="clash" role="alert">
      <div>
        <h2>{t('ui.conflictTitle')}</h2>
        <p>{t('ui.conflictText')}</p>
      </div>
      <div className="sides">
        {side(t('ui.conflictMine'), mine, false)}
        {side(t('ui.conflictTheirs'), theirs, true)}
      </div>
      <div className="acts">
        {byField ? (
          <Button go onClick={() => onChoose(mixed())}>
            {t('ui.takeChosen')}
          </Button>
        ) : (
          <>
            <Button go onClick={() => onChoose(mine)}>
              {t('ui.keepMine')}
            </Button>
            <Button onClick={() => onChoose({ ...mine, ...theirs })}>{t('ui.takeTheirs')}</Button>
            {names.length > 1 && (
              <Button bare onClick={() => setByField(true)}>
                {t('ui.chooseByField')}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  )
}
