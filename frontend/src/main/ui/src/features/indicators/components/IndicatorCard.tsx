import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { LocalText } from '@/shared/ui/LocalText';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { getSeries } from '../api/getSeries';
import { greatest, latest, type Definition } from '../api/indicators';

import { Bars } from './Bars';
import classes from './Indicators.module.css';
import { useValueText } from './useValueText';

/** An indicator of the whole network: this month, and the year that led to it. */
export function IndicatorCard({ definition }: { definition: Definition }) {
  const { t } = useTranslation();
  const valueText = useValueText(definition.measure);
  const series = useQuery(getSeries(definition.id, 'ALL', 'MONTH'));
  const lines = series.data?.lines ?? [];
  const points = lines[0]?.points ?? [];
  return (
    <article className={classes.card}>
      <h2>
        <Link to={`/indicators/${definition.id.toLowerCase()}`}>
          <LocalText text={definition.title} />
        </Link>
      </h2>
      {series.isPending && <Skeleton height={64} />}
      {series.isError && <ProblemNotice error={series.error} retry={() => void series.refetch()} />}
      {series.isSuccess && (
        <>
          <p className={classes.value}>
            {valueText(latest(points, definition.measure))}
            <span>{t('indicators.thisMonth')}</span>
          </p>
          <Bars points={points} most={greatest(lines)} />
        </>
      )}
      <p className={classes.text}>
        <LocalText text={definition.text} />
      </p>
    </article>
  );
}
