import { Select } from '@mantine/core'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/ScrollArea.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import { t } from '../i18n/t.ts'
import { FieldFrame, type FieldProps, useField } from './FieldFrame.tsx'

export type Choice = { value: string; label: string }

/** One of many; typing narrows the list. */
export function SelectField({ choices, ...props }: FieldProps<string | null> & { choices: readonly Choice[] }) {
  const field = useField(props)
  return (
    <FieldFrame {...props} id={field.id}>
      <Select
        {...field}
        data={[...choices]}
        value={props.value}
        onChange={props.onChange}
        searchable
        clearable={props.optional ?? false}
        disabled={props.disabled ?? false}
        error={props.error !== undefined}
        nothingFoundMessage={t('ui.nothingFound')}
        clearButtonProps={{ 'aria-label': t('ui.clear') }}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        maxDropdownHeight={320}
      />
    </FieldFrame>
  )
}
