import { useState } from 'react'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { DateField, TextField } from '#platform/web/ui/fields.tsx'
import { ClientPicker } from '#capabilities/clients/web/parts/ClientPicker.tsx'
import { mostTogether } from '../contract.ts'
import type { ContactForm } from './ContactFields.tsx'

/** Who else was there; a form of its own while one looks for somebody, so it stands outside that of the contact. */
export function Together({ form, clientId }: { form: Form<ContactForm>; clientId: string }) {
  const [looking, setLooking] = useState(false)
  const also = form.values.also ?? []
  const full = also.length >= mostTogether - 1
  return (
    <div className="besides">
      {also.length > 0 && (
        <ul className="together" aria-label={t('contacts.together')}>
          {also.map(({ id, name }) => (
            <li key={id}>
              <bdi dir="auto">{name}</bdi>
              <Button
                bare
                small
                name={t('contacts.notThere', { name })}
                onClick={() =>
                  form.set(
                    'also',
                    also.filter((one) => one.id !== id),
                  )
                }
              >
                {t('contacts.takeAway')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {looking ? (
        <>
          <ClientPicker
            label={t('contacts.whoElse')}
            onPick={(client) => {
              setLooking(false)
              if (client.id !== clientId && !also.some(({ id }) => id === client.id))
                form.set('also', [...also, client])
            }}
          />
          <p>
            <Button bare small onClick={() => setLooking(false)}>
              {t('contacts.nobodyElse')}
            </Button>
          </p>
        </>
      ) : (
        !full && (
          <p>
            <Button bare small onClick={() => setLooking(true)}>
              {t('contacts.addSomebody')}
            </Button>
          </p>
        )
      )}
    </div>
  )
}

/** What is still to be done, and when one meets again: each behind a button, so that a contact without them stays short. */
export const FollowUp = ({ form }: { form: Form<ContactForm> }) => (
  <>
    <NextTask form={form} />
    <NextAppointment form={form} />
  </>
)

function NextTask({ form }: { form: Form<ContactForm> }) {
  const what = form.field('followUp')
  const [open, setOpen] = useState(Boolean(what.value))
  if (!open)
    return (
      <p>
        <Button bare small onClick={() => setOpen(true)}>
          {t('contacts.addFollowUp')}
        </Button>
      </p>
    )
  return (
    <div className="two">
      <TextField
        label={t('contacts.followUp')}
        {...what}
        value={what.value ?? ''}
        onChange={(text) => what.onChange(text || null)}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- one has just asked for this field
        autoFocus
      />
      <DateField
        label={t('contacts.followUpOn')}
        {...form.field('followUpOn')}
        value={form.values.followUpOn ?? null}
      />
    </div>
  )
}

/** With whom is known already; the place and the rest can be filled in later. */
function NextAppointment({ form }: { form: Form<ContactForm> }) {
  const on = form.field('meetOn')
  const at = form.field('meetAt')
  const [open, setOpen] = useState(Boolean(on.value ?? at.value))
  if (!open)
    return (
      <p>
        <Button bare small onClick={() => setOpen(true)}>
          {t('contacts.addMeeting')}
        </Button>
      </p>
    )
  return (
    <div className="two">
      <DateField label={t('contacts.meetOn')} hint={t('contacts.meetHint')} {...on} value={on.value ?? null} />
      <TextField
        label={t('contacts.meetAt')}
        hint={t('contacts.meetAtHint')}
        {...at}
        value={at.value ?? ''}
        onChange={(text) => at.onChange(text || null)}
      />
    </div>
  )
}
