import { ErrorText, HintText, useField } from '#platform/web/ui/FieldFrame.tsx'

type CheckListProps = {
  label: string
  hint?: string
  name: string
  error: string | undefined
  choices: readonly { value: string; label: string }[]
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** Some of several people. */
export function CheckList({ choices, value, onChange, ...props }: CheckListProps) {
  const field = useField(props)
  return (
    <fieldset
      className={props.error ? 'field bad' : 'field'}
      id={field.id}
      tabIndex={-1}
      aria-describedby={field['aria-describedby']}
    >
      <legend>{props.label}</legend>
      <HintText id={field.id}>{props.hint}</HintText>
      {choices.map((choice) => (
        <label key={choice.value} className="check">
          <input
            type="checkbox"
            checked={value.includes(choice.value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...value, choice.value] : value.filter((one) => one !== choice.value),
              )
            }
          />
          <span dir="auto">{choice.label}</span>
        </label>
      ))}
      <ErrorText id={field.id}>{props.error}</ErrorText>
    </fieldset>
  )
}
