import { Select } from '@mantine/core'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import { useContext } from 'react'
import { t } from '../i18n/t.ts'
import { FieldFrame, type FieldProps, useField } from './FieldFrame.tsx'
import { OverlayPlace } from './overlay-place.ts'

export type Choice = { value: string; label: string }

type Props = FieldProps<string | null> & {
  choices: readonly Choice[]
  /** Narrows a list: nothing chosen means all, and says so. */
  filter?: boolean | undefined
}

/** One of many; typing narrows the list. */
export function SelectField({ choices, filter = false, ...props }: Props) {
  const field = useField(props)
  const place = useContext(OverlayPlace)
  // Mantine names only help and errors that it shows itself, and takes away what is given.
  const describe = (input: HTMLInputElement | null) => {
    const by = field['aria-describedby']
    if (by) input?.setAttribute('aria-describedby', by)
    else input?.removeAttribute('aria-describedby')
  }
  return (
    <FieldFrame {...props} id={field.id}>
      <Select
        {...field}
        ref={describe}
        data={[...choices]}
        value={props.value}
        onChange={props.onChange}
        searchable
        clearable={filter || (props.optional ?? false)}
        // Choosing once more what is chosen must not empty a field that has to be filled in.
        allowDeselect={filter || (props.optional ?? false)}
        {...(filter ? { placeholder: t('ui.all') } : {})}
        disabled={props.disabled ?? false}
        error={props.error !== undefined}
        nothingFoundMessage={t('ui.nothingFound')}
        clearButtonProps={{ 'aria-label': t('ui.clear') }}
        comboboxProps={{
          transitionProps: { duration: 0 },
          floatingStrategy: 'fixed',
          portalProps: { target: place ?? '#main' },
        }}
        withScrollArea={false}
      />
    </FieldFrame>
  )
}
