import { type Ref, useId, useState } from 'react'
import type { InputOf } from '#kernel/endpoint.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t, tMaybe } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { useFocusHere } from '#platform/web/ui/focus-here.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import { getClientFile, searchClients } from '../../contract.ts'
import { getDetails } from '../../contract/details.ts'
import {
  listPossibleDoubles,
  type MergeField,
  mergeClients,
  mergeFields,
  type MergePreview,
  previewMerge,
  type Side,
} from '../../contract/doubles.ts'
import { isFilled, needsPick, type Picks, usualPick, type Which } from '../../rules/merging.ts'
import type { Double } from './DoubleScreen.tsx'
import { fieldText } from './shown.ts'

type File = NonNullable<Side['file']>
type Pick = Which | 'both'

/** Two files field by field, with what stays chosen; then what will happen; then it happens. */
export function MergeForm({ double }: { double: Double }) {
  const files = { one: double.one.file!, other: double.other.file! }
  const [keep, setKeep] = useState<Which>(files.one.number < files.other.number ? 'one' : 'other')
  const [chosen, setChosen] = useState<Picks>({})
  const wish = { doubleId: double.id, keep, picks: chosen }
  const [previewed, setPreviewed] = useState<{ of: string; answer: MergePreview } | null>(null)
  const preview = useCommand(previewMerge, {
    onDone: (answer, { keep: side, picks }) => setPreviewed({ of: JSON.stringify([side, picks]), answer }),
  })
  const pickOf = (field: MergeField): Pick =>
    chosen[field] ?? usualPick(field, files.one.values, files.other.values, keep)
  // What was shown no longer holds once something else is chosen.
  const shown = previewed?.of === JSON.stringify([keep, chosen]) ? previewed.answer : null
  const place = useFocusHere<HTMLElement>(shown)
  return (
    <>
      <Section title={t('doubles.mergeTitle')}>
        <p className="dim">{t('doubles.mergeText')}</p>
        <div className="pair" role="group" aria-label={t('doubles.mergeTitle')}>
          <Heads files={files} keep={keep} onKeep={setKeep} />
          {mergeFields.map((field) => (
            <FieldRow
              key={field}
              field={field}
              files={files}
              pick={pickOf(field)}
              onPick={(pick) => setChosen((before) => ({ ...before, [field]: pick }))}
            />
          ))}
        </div>
        <Notice problem={preview.problem} />
        {!shown && (
          <div className="form-end">
            <Button go busy={preview.busy} onClick={() => void preview.run(wish)}>
              {t('doubles.look')}
            </Button>
          </div>
        )}
      </Section>
      {shown && <Confirm shown={shown} wish={{ ...wish, version: double.version }} files={files} place={place} />}
    </>
  )
}

function Heads({ files, keep, onKeep }: { files: Record<Which, File>; keep: Which; onKeep: (side: Which) => void }) {
  const name = useId()
  return (
    <fieldset className="pair-row heads">
      <legend>{t('doubles.keep')}</legend>
      {(['one', 'other'] as const).map((side) => (
        <div key={side}>
          <label className="pair-cell">
            <input type="radio" name={name} checked={keep === side} onChange={() => onKeep(side)} />
            <b>{t('doubles.number', { number: files[side].number })}</b>
          </label>
          <p className="sm dim">
            {t('doubles.opened', { date: shortDate(files[side].openedAt.slice(0, 10)) })}{' '}
            <Link to={`/clienten/${files[side].id}`}>{t('doubles.toFile')}</Link>
          </p>
        </div>
      ))}
    </fieldset>
  )
}

type FieldRowProps = { field: MergeField; files: Record<Which, File>; pick: Pick; onPick: (pick: Pick) => void }

function FieldRow({ field, files, pick, onPick }: FieldRowProps) {
  const name = useId()
  const [one, other] = [files.one.values, files.other.values]
  const texts = { one: fieldText(field, one), other: fieldText(field, other) }
  if (!isFilled(field, one) && !isFilled(field, other)) return null
  if (!needsPick(field, one, other)) {
    // Where there is room for one of them, that is the one that says something.
    const spare = texts.one === '' ? 'one' : 'other'
    return (
      <div className="pair-row same">
        <span className="pair-name">{t(`doubles.field.${field}`)}</span>
        {(['one', 'other'] as const).map((side) => (
          <span key={side} className={side === spare ? 'pair-cell spare' : 'pair-cell'} dir="auto">
            {texts[side] || <span className="dim">{t('doubles.nothing')}</span>}
          </span>
        ))}
      </div>
    )
  }
  return (
    <fieldset className="pair-row">
      <legend>{t(`doubles.field.${field}`)}</legend>
      {(['one', 'other'] as const).map((side) => (
        <label key={side} className="pair-cell">
          <input type="radio" name={name} checked={pick === side} onChange={() => onPick(side)} />
          <span dir="auto">{texts[side]}</span>
        </label>
      ))}
      {field === 'remarks' && (
        <label className="pair-cell both">
          <input type="radio" name={name} checked={pick === 'both'} onChange={() => onPick('both')} />
          <span>{t('doubles.both')}</span>
        </label>
      )}
    </fieldset>
  )
}

type ConfirmProps = {
  shown: MergePreview
  wish: InputOf<typeof mergeClients>
  files: Record<Which, File>
  place: Ref<HTMLElement>
}

/** What will happen, before it does. */
function Confirm({ shown, wish, files, place }: ConfirmProps) {
  const { go } = useAddress()
  const gone = files[wish.keep === 'one' ? 'other' : 'one']
  const kept = files[wish.keep]
  const merge = useCommand(mergeClients, {
    // Not the pair itself: it is there no more.
    refreshes: [listPossibleDoubles, searchClients, getClientFile, getDetails],
    onDone: ({ clientId, inSight }) => {
      toast(t('doubles.merged', { number: kept.number }))
      go(inSight ? `/clienten/${clientId}` : '/dubbelen')
    },
  })
  const nameOf = (of: string) => tMaybe(`doubles.hangs.${of}`) ?? t('doubles.hangs.other')
  const moved = shown.lines.filter((line) => line.moved > 0)
  const aside = shown.lines.filter((line) => line.aside > 0)
  return (
    <Section title={t('doubles.previewTitle')} ref={place}>
      <div className="stack" role="status">
        <p>{t('doubles.previewText', { kept: kept.number, gone: gone.number })}</p>
        {moved.length > 0 && (
          <>
            <p>{t('doubles.moves')}</p>
            <ul>
              {moved.map((line) => (
                <li key={line.of}>{t('doubles.line', { count: line.moved, of: nameOf(line.of) })}</li>
              ))}
            </ul>
          </>
        )}
        {aside.length > 0 && (
          <>
            <p>{t('doubles.aside')}</p>
            <ul>
              {aside.map((line) => (
                <li key={line.of}>{t('doubles.line', { count: line.aside, of: nameOf(line.of) })}</li>
              ))}
            </ul>
          </>
        )}
        {shown.hidden > 0 && <p>{t('doubles.hidden', { count: shown.hidden })}</p>}
        <p>{t('doubles.canUndo')}</p>
      </div>
      <Notice problem={merge.problem} />
      <div className="form-end">
        <Button go busy={merge.busy} onClick={() => void merge.run(wish)}>
          {t('doubles.merge')}
        </Button>
      </div>
    </Section>
  )
}
