import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { CheckField, DateField, NumberField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  addTemplateItem,
  changeTemplateItem,
  groups,
  listTemplateItems,
  restoreTemplateItem,
  scopes,
  type TemplateItem,
} from '../../contract/checklist-template.ts'
import { doers, phases } from '../../contract/checklists.ts'
import { useSaid } from '../measurements/words.ts'

const back = '/beheer/checklists'
const crumb = () => ({ to: back, text: t('checklist.template.title') })

export const NewTemplateItemScreen = () => (
  <Page title={t('checklist.template.add')} sentence={t('checklist.template.addHelp')} crumb={crumb()}>
    <ItemForm of={null} />
  </Page>
)

/** One item: as it comes with the program, or as the foundation has it. */
export function TemplateItemScreen({ item }: { item: string }) {
  const said = useSaid()
  const read = useRead(listTemplateItems, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const of = read.value.items.find((one) => one.item === item)
  if (!of)
    return (
      <Page title={t('checklist.template.title')} crumb={crumb()}>
        <Empty title={t('checklist.notThere')} />
      </Page>
    )
  return (
    <Page
      title={said({ nl: of.values.titleNl, en: of.values.titleEn || of.values.titleNl })}
      sentence={t(`checklist.template.originHelp.${of.origin}`)}
      crumb={crumb()}
      actions={of.origin === 'changed' && <Restore of={of} />}
    >
      <ItemForm of={of} />
    </Page>
  )
}

function Restore({ of: { item, version } }: { of: TemplateItem }) {
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const restore = useCommand(restoreTemplateItem, {
    refreshes: 'all',
    onDone: () => {
      toast(t('checklist.template.restored'))
      go(back)
    },
  })
  return (
    <>
      <Notice problem={restore.problem} />
      <Button busy={restore.busy} disabled={nothingSaved} onClick={() => void restore.run({ item, version })}>
        {t('checklist.template.restore')}
      </Button>
    </>
  )
}

type Values = {
  titleNl: string
  whyNl: string
  titleEn: string
  whyEn: string
  phase: string | null
  days: number | null
  who: string | null
  scope: string | null
  group: string | null
  ageFrom: number | null
  ageUntil: number | null
  link: string
  fromOn: string | null
  untilOn: string | null
  hidden: boolean
}

const empty: Values = {
  titleNl: '',
  whyNl: '',
  titleEn: '',
  whyEn: '',
  phase: 'settling',
  days: null,
  who: 'together',
  scope: 'household',
  group: null,
  ageFrom: null,
  ageUntil: null,
  link: '',
  fromOn: null,
  untilOn: null,
  hidden: false,
}

const startOf = ({ values }: TemplateItem): Values => ({
  ...values,
  titleEn: values.titleEn ?? '',
  whyEn: values.whyEn ?? '',
  link: values.link ?? '',
})

const names = Object.keys(empty) as (keyof Values)[]
const labelsOf = () =>
  Object.fromEntries(names.map((name) => [name, t(`checklist.template.fields.${name}`)])) as Record<
    keyof Values,
    string
  >

function ItemForm({ of }: { of: TemplateItem | null }) {
  const labels = labelsOf()
  return (
    <RecordForm<Values, typeof addTemplateItem | typeof changeTemplateItem>
      endpoint={of ? changeTemplateItem : addTemplateItem}
      initial={of ? startOf(of) : empty}
      version={of?.version ?? null}
      beside={of ? { item: of.item } : {}}
      draft={`checklist-template-${of?.item ?? 'new'}`}
      labels={labels}
      saved={t('checklist.template.saved')}
      backTo={back}
      show={(_name, value) => String(value ?? '')}
    >
      {(form) => (
        <>
          <TextField label={labels.titleNl} {...form.field('titleNl')} />
          <TextArea label={labels.whyNl} hint={t('checklist.template.whyHint')} {...form.field('whyNl')} />
          <TextField label={labels.titleEn} optional {...form.field('titleEn')} />
          <TextArea label={labels.whyEn} optional {...form.field('whyEn')} />
          <When form={form} labels={labels} />
          <ForWhom form={form} labels={labels} />
          <TextField label={labels.link} hint={t('checklist.template.linkHint')} optional {...form.field('link')} />
          <div className="two">
            <DateField label={labels.fromOn} optional {...form.field('fromOn')} />
            <DateField label={labels.untilOn} optional {...form.field('untilOn')} />
          </div>
          {of && (
            <CheckField label={labels.hidden} hint={t('checklist.template.hiddenHint')} {...form.field('hidden')} />
          )}
        </>
      )}
    </RecordForm>
  )
}

type PartProps = { form: Form<Values>; labels: ReturnType<typeof labelsOf> }
const choicesOf = (values: readonly string[], word: (value: string) => string) =>
  values.map((value) => ({ value, label: word(value) }))

const When = ({ form, labels }: PartProps) => (
  <>
    <div className="two">
      <SelectField
        label={labels.phase}
        choices={choicesOf(phases, (value) => t(`checklist.phaseName.${value}`))}
        {...form.field('phase')}
      />
      <NumberField label={labels.days} hint={t('checklist.template.daysHint')} {...form.field('days')} />
    </div>
    <SelectField
      label={labels.who}
      choices={choicesOf(doers, (value) => t(`checklist.who.${value}`))}
      {...form.field('who')}
    />
  </>
)

function ForWhom({ form, labels }: PartProps) {
  return (
    <>
      <div className="two">
        <SelectField
          label={labels.scope}
          choices={choicesOf(scopes, (value) => t(`checklist.template.scopes.${value}`))}
          {...form.field('scope')}
        />
        <SelectField
          label={labels.group}
          choices={choicesOf(groups, (value) => t(`checklist.template.groups.${value}`))}
          optional
          {...form.field('group')}
        />
      </div>
      {form.values.scope === 'child' && (
        <div className="two">
          <NumberField label={labels.ageFrom} optional {...form.field('ageFrom')} />
          <NumberField label={labels.ageUntil} optional {...form.field('ageUntil')} />
        </div>
      )}
    </>
  )
}
