import { useRef } from 'react'
import { Button } from './Button.tsx'

type FileButtonProps = {
  text: string
  /** What is chosen, for who hears the screen instead of seeing it. */
  label: string
  accept: string
  multiple?: boolean
  /** On a phone: straight to the camera. */
  camera?: boolean
  /** Why what was chosen cannot be taken. */
  fault?: string | null
  onFiles: (files: File[]) => void
}

/** Chooses files with a button like the others. The same file can be chosen again, for who mended it. */
export function FileButton({
  text,
  label,
  accept,
  multiple = false,
  camera = false,
  fault = null,
  onFiles,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={fault === null ? 'field' : 'field bad'}>
      <div>
        <Button icon="import" onClick={() => input.current?.click()}>
          {text}
        </Button>
        <input
          ref={input}
          className="vh"
          type="file"
          multiple={multiple}
          {...(camera ? { capture: 'environment' } : {})}
          accept={accept}
          aria-label={label}
          tabIndex={-1}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            if (files.length > 0) onFiles(files)
            event.currentTarget.value = ''
          }}
        />
      </div>
      {fault !== null && (
        <div className="err" role="alert">
          {fault}
        </div>
      )}
    </div>
  )
}
