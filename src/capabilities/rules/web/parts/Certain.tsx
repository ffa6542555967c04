import { t } from '#platform/web/i18n/t.ts'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import type { Certainty } from '../../contract.ts'

/** How sure a rule is, in words. */
export const Certain = ({ of }: { of: Certainty }) => <Tag>{t(`rules.certainty.${of}`)}</Tag>
