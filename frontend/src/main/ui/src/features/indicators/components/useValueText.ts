import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/useFormat';

import type { Definition } from '../api/indicators';

/** A number of things, or a part of one in percent. */
export function useValueText(measure: Definition['measure']): (value: number | null) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (value) => {
    if (value === null) return t('indicators.nothing');
    return measure === 'RATE' ? format.percent(value) : format.number(value);
  };
}
