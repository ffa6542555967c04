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

/** What is still to be done, as a task: behind a button, so that a contact without it stays as short as it is. */
export function FollowUp({ form }: { form: Form<ContactForm> }) {
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
