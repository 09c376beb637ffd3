import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/useFormat';

import { byLastValue, greatest, type IndicatorSeries, type Point } from '../api/indicators';

import { Bars } from './Bars';
import classes from './Indicators.module.css';
import { KeyName } from './KeyName';
import { useValueText } from './useValueText';

/** Every line with its bars and numbers, those that count most now first. */
export function SeriesTable({ series }: { series: IndicatorSeries }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { definition, by, every, lines } = series;
  const valueText = useValueText(definition.measure);
  const most = greatest(lines);
  const periods = lines[0]?.points ?? [];
  return (
    <Table.ScrollContainer minWidth={960} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table className={classes.table}>
        <Table.Caption>
          {t('indicators.definition', { formula: definition.formula, version: definition.version })}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t(`indicators.by.${by}`)}</Table.Th>
            <Table.Td />
            {periods.map(({ from }) => (
              <Table.Th key={from} scope="col">
                {every === 'YEAR' ? from.slice(0, 4) : format.month(from)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {byLastValue(lines).map(({ key, points }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">
                <KeyName by={by} code={key} />
              </Table.Th>
              <Table.Td>
                <Bars points={points} most={most} />
              </Table.Td>
              {points.map((point) => (
                <Table.Td key={point.from}>
                  {valueText(point.value)}
                  <Detail point={point} timed={definition.timed} shared={by !== 'ALL'} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Beside a number: its part of the network's, and how long the step before took. */
function Detail({ point, timed, shared }: { point: Point; timed: boolean; shared: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { share, medianHours } = point;
  return (
    <>
      {shared && share !== null && share > 0 && <small>{format.percent(share)}</small>}
      {timed && medianHours !== null && (
        <small>
          {t('indicators.median', { count: medianHours, number: format.number(medianHours) })}
        </small>
      )}
    </>
  );
}
