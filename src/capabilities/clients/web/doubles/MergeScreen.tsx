import { useState } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatInstant } from '#platform/web/i18n/format.ts'
import { t, tMaybe } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { PickField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { getClientFile, searchClients } from '../../contract.ts'
import { getDetails } from '../../contract/details.ts'
import { getMerge, type LineSince, listPossibleDoubles, type MergeField, undoMerge } from '../../contract/doubles.ts'
import { displayName } from '../../rules/person.ts'
import '../clients.css'
import './doubles.css'
import { bornText } from '../parts/said.ts'

type Merge = AnswerOf<typeof getMerge>

/** What two files were before they were merged, and the way back. */
export function MergeScreen({ mergeId }: { mergeId: string }) {
  const read = useRead(getMerge, { mergeId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const merge = read.value
  const { client, goneNumber, before } = merge
  return (
    <Page
      title={t('doubles.mergeScreen')}
      sentence={t('doubles.mergedOn', {
        date: formatDate(merge.mergedAt.slice(0, 10)),
        by: merge.by ?? t('doubles.somebody'),
      })}
      crumb={{ to: '/dubbelen', text: t('doubles.title') }}
      actions={<LinkButton to={`/clienten/${client.id}`}>{t('doubles.toFile')}</LinkButton>}
    >
      <div className="sides">
        {[before.kept, before.gone].map((person) => (
          <Section key={person.number} title={t('doubles.number', { number: person.number })}>
            <p>
              <bdi dir="auto">{displayName(person)}</bdi>
              {bornText(person) && ` · ${bornText(person)}`}
            </p>
            <p className="dim">{t(person.number === goneNumber ? 'doubles.wentUp' : 'doubles.stayed')}</p>
          </Section>
        ))}
      </div>
      {merge.undoneAt && (
        <p className="notice calm">{t('doubles.undoneOn', { date: formatDate(merge.undoneAt.slice(0, 10)) })}</p>
      )}
      {merge.may.undo && <Undo merge={merge} />}
    </Page>
  )
}

/** Asks of everything that came since whose it is; nothing more than that has to be decided. */
function Undo({ merge }: { merge: Merge }) {
  const { go } = useAddress()
  const [toGone, setToGone] = useState<readonly string[]>([])
  const [fields, setFields] = useState<readonly MergeField[]>([])
  const undo = useCommand(undoMerge, {
    refreshes: [listPossibleDoubles, searchClients, getClientFile, getDetails],
    onDone: () => {
      toast(t('doubles.undone'))
      go('/dubbelen')
    },
  })
  const seen = merge.since.filter((line) => line.seen)
  const hidden = merge.since.length - seen.length
  const choices = [
    { value: 'kept', label: t('doubles.number', { number: merge.before.kept.number }) },
    { value: 'gone', label: t('doubles.number', { number: merge.goneNumber }) },
  ]
  return (
    <Section title={t('doubles.undoTitle')}>
      <div className="stack">
        <p>{t('doubles.undoText')}</p>
        {(seen.length > 0 || merge.changed.length > 0) && <p>{t('doubles.sinceText')}</p>}
        {merge.changed.map((field) => (
          <PickField
            key={field}
            name={field}
            label={t('doubles.changedField', { field: t(`doubles.field.${field}`) })}
            choices={choices}
            value={fields.includes(field) ? 'gone' : 'kept'}
            onChange={(to) => setFields((before) => moved(before, field, to === 'gone'))}
          />
        ))}
        {seen.map((line) => (
          <PickField
            key={line.id}
            name={line.id}
            label={sinceText(line)}
            choices={choices}
            value={toGone.includes(line.id) ? 'gone' : 'kept'}
            onChange={(to) => setToGone((before) => moved(before, line.id, to === 'gone'))}
          />
        ))}
        {hidden > 0 && <p>{t('doubles.hiddenSince', { count: hidden, number: merge.before.kept.number })}</p>}
        <Notice problem={undo.problem} />
        <div>
          <Button
            go
            busy={undo.busy}
            onClick={() => void undo.run({ mergeId: merge.id, toGone: [...toGone], fieldsToGone: [...fields] })}
          >
            {t('doubles.undo')}
          </Button>
        </div>
      </div>
    </Section>
  )
}

const moved = <T,>(before: readonly T[], one: T, there: boolean): readonly T[] =>
  there ? [...before, one] : before.filter((other) => other !== one)

function sinceText({ of, at, words }: LineSince) {
  const kind = tMaybe(`doubles.hangs.${of}`) ?? t('doubles.hangs.other')
  return t('doubles.sinceLine', { of: words === null ? kind : `${kind} ${words}`, moment: formatInstant(at) })
}
