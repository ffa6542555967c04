import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { addressOf, type CallProblem, upload } from '#platform/web/api/call.ts'
import { asCallProblem, useCommand, useRead } from '#platform/web/api/use-read.ts'
import { useKept } from '#platform/web/forms/use-kept.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { FileButton } from '#platform/web/ui/FileButton.tsx'
import { TextField } from '#platform/web/ui/fields.tsx'
import { Columns, Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { useFaultFocus } from '#platform/web/ui/focus-fault.ts'
import { toast } from '#platform/web/ui/toasts.tsx'
import { faultText, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  addLetterTemplate,
  downloadLetterTemplate,
  type LetterTemplate,
  listLetterTemplates,
  removeLetterTemplate,
} from '../contract/letters.ts'

/** Letters with blanks: those that ship, those of the foundation, and which blanks there are. */
export function LetterTemplatesScreen() {
  const read = useRead(listLetterTemplates, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { templates, fields, may } = read.value
  return (
    <Page title={t('documents.letters.title')} sentence={t('documents.letters.sentence')}>
      <Columns
        main={
          <>
            <Section title={t('documents.letters.all')} count={String(templates.length)}>
              <Rows label={t('documents.letters.all')}>
                {templates.map((one) => (
                  <TemplateRow key={one.template} template={one} mayKeep={may.keep} />
                ))}
              </Rows>
            </Section>
            {may.keep && <AddTemplate />}
          </>
        }
        beside={
          <Section title={t('documents.letters.fields')}>
            <p className="dim">{t('documents.letters.fieldsHelp')}</p>
            <ul>
              {fields.map((field) => (
                <li key={field}>
                  <code>{`{${field}}`}</code>
                </li>
              ))}
            </ul>
          </Section>
        }
      />
    </Page>
  )
}

function TemplateRow({ template, mayKeep }: { template: LetterTemplate; mayKeep: boolean }) {
  const nothingSaved = useTryingOut()
  const remove = useCommand(removeLetterTemplate, {
    refreshes: [listLetterTemplates],
    onDone: () => toast(t('documents.letters.removed')),
  })
  return (
    <Row
      title={template.name}
      detail={t(template.shipped ? 'documents.letters.shipped' : 'documents.letters.own')}
      end={
        <span className="acts">
          <LinkButton
            small
            download
            icon="download"
            name={t('documents.letters.downloadName', { name: template.name })}
            to={addressOf(downloadLetterTemplate, { template: template.template })}
          >
            {t('documents.download')}
          </LinkButton>
          {mayKeep && !template.shipped && (
            <Button
              small
              bare
              busy={remove.busy}
              disabled={nothingSaved}
              name={t('documents.files.remove', { name: template.name })}
              onClick={() => void remove.run({ templateId: template.template })}
            >
              {t('documents.files.removeShort')}
            </Button>
          )}
        </span>
      }
    />
  )
}

function AddTemplate() {
  const client = useQueryClient()
  const nothingSaved = useTryingOut()
  const [name, setName, forgetName] = useKept('letter-template')
  /** How often a file was given without a name: each time the field has the focus again. */
  const [tries, setTries] = useState(0)
  const place = useFaultFocus<HTMLDivElement>(name.trim() === '' ? tries : 0)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  async function send([file]: File[]) {
    if (name.trim() === '') setTries(tries + 1)
    setProblem(null)
    if (name.trim() === '' || !file || nothingSaved) return
    try {
      await upload(addLetterTemplate, { name }, [file], () => {})
      await client.invalidateQueries({ queryKey: [listLetterTemplates.name] })
      forgetName()
      setName('')
      setTries(0)
      toast(t('documents.letters.saved'))
    } catch (error) {
      setProblem(asCallProblem(error))
    }
  }
  return (
    <Section title={t('documents.letters.add')}>
      <div className="form stack" ref={place}>
        <TextField
          label={t('documents.letters.name')}
          hint={t('documents.letters.nameHint')}
          value={name}
          onChange={setName}
          error={tries > 0 && name.trim() === '' ? faultText('fault/required') : undefined}
        />
        <FileButton
          text={t('documents.letters.choose')}
          label={t('documents.letters.choose')}
          accept=".docx"
          onFiles={(files) => void send(files)}
        />
        <Notice problem={problem} />
      </div>
    </Section>
  )
}
