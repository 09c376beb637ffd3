import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Score } from '@/shared/domain/connection';
import { useFormat } from '@/shared/format/useFormat';
import { useCodes } from '@/shared/i18n/useCodes';

import { Evidence } from './Reasons';
import classes from './Score.module.css';
import { byWeight } from './reasons';

/** The whole account of a score, to the number. */
export function ContributionTable({ score }: { score: Score }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const format = useFormat();
  const useless = score.contributions.filter((one) => one.points <= 0);
  return (
    <Table className={classes.table} verticalSpacing="sm">
      <Table.Caption>{t('score.policy', { policy: score.policy })}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('score.feature')}</Table.Th>
          <Table.Th className={classes.number}>{t('score.value')}</Table.Th>
          <Table.Th className={classes.number}>{t('score.weight')}</Table.Th>
          <Table.Th className={classes.number}>{t('score.points')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[...byWeight(score.contributions), ...useless].map((one) => (
          <Table.Tr key={one.feature}>
            <Table.Td>
              {codes('feature', one.feature)}
              <Evidence of={one} />
            </Table.Td>
            <Table.Td className={classes.number}>{format.number(one.value, 2)}</Table.Td>
            <Table.Td className={classes.number}>{format.number(one.weight, 2)}</Table.Td>
            <Table.Td className={classes.number}>{format.number(one.points, 3)}</Table.Td>
          </Table.Tr>
        ))}
        {score.unknown.map((field) => (
          <Table.Tr key={field} className={classes.unknownRow}>
            <Table.Td>{codes('feature', field)}</Table.Td>
            <Table.Td colSpan={3} className={classes.number}>
              {t('score.isUnknown')}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th colSpan={3}>{t('score.total')}</Table.Th>
          <Table.Th className={classes.number}>{format.number(score.value, 4)}</Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}
