import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { Conflict } from '#platform/web/forms/Conflict.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { contactValuesShape, type ContactValues, correctContact, getContact } from '../../contract.ts'
import { contactLabels, useContactWords } from '../ContactFields.tsx'
import { happens, type Unsent } from './outbox.ts'

/** It is there already in other words: both, side by side, and which of them stays. */
export function Both({ of }: { of: Unsent }) {
  const { contactId } = of.parcel
  const there = useRead(getContact, { contactId })
  const show = useContactWords()
  const gone = () => happens(contactId, { kind: 'thrown-away' })
  const correct = useCommand(correctContact, { refreshes: 'all', onDone: gone })
  if (there.status !== 'ready') return <Waiting on={there} />
  const mine = contactValuesShape.parse(of.wish)
  return (
    <>
      <Conflict<ContactValues>
        mine={mine}
        theirs={there.value.values}
        labels={contactLabels()}
        show={show}
        record={`contact_moment/${contactId}`}
        onChoose={(values) => {
          if (JSON.stringify(values) === JSON.stringify(there.value.values)) gone()
          else void correct.run({ contactId, ...values, version: there.value.version })
        }}
      />
      <Notice problem={correct.problem} />
    </>
  )
}
