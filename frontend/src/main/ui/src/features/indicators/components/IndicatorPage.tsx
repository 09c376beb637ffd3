import { Anchor, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChartNoAxesColumn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';

import { useLanguage } from '@/shared/i18n/useLanguage';
import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { EmptyState } from '@/shared/ui/EmptyState';
import { preferring } from '@/shared/ui/LocalText';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { getSeries } from '../api/getSeries';
import type { By, Every } from '../api/indicators';
import { listDefinitions } from '../api/listDefinitions';

import classes from './Indicators.module.css';
import { SeriesTable } from './SeriesTable';

const periods: readonly Every[] = ['MONTH', 'YEAR'];

/** One indicator; what it is told apart by, and in which periods, is in the address. */
export function IndicatorPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useParams().id ?? '';
  const [parameters, setParameters] = useSearchParams();
  const definitions = useQuery(listDefinitions);
  const definition = definitions.data?.find((one) => one.id.toLowerCase() === id);
  const choices: readonly By[] = definition?.by ?? ['ALL'];
  const by = choices.find((one) => one === parameters.get('by')) ?? 'ALL';
  const every = periods.find((one) => one === parameters.get('every')) ?? 'MONTH';
  const series = useQuery(getSeries(id, by, every));
  const choose = (name: 'by' | 'every', value: string) =>
    setParameters(
      (before) =>
        new URLSearchParams([...before].filter(([key]) => key !== name).concat([[name, value]])),
      { replace: true },
    );
  const problem = definitions.error ?? series.error;
  return (
    <>
      <PageHeader
        title={definition ? preferring(definition.title, language)[1] : t('indicators.title')}
        lead={definition ? preferring(definition.text, language)[1] : null}
        actions={
          <Anchor component={Link} to="/indicators">
            {t('indicators.all')}
          </Anchor>
        }
      />
      <div className={classes.choices}>
        <SegmentedControl
          aria-label={t('indicators.byLabel')}
          data={choices.map((value) => ({ value, label: t(`indicators.by.${value}`) }))}
          value={by}
          onChange={(value) => choose('by', value)}
        />
        <SegmentedControl
          aria-label={t('indicators.everyLabel')}
          data={periods.map((value) => ({ value, label: t(`indicators.every.${value}`) }))}
          value={every}
          onChange={(value) => choose('every', value)}
        />
      </div>
      {problem && <ProblemNotice error={problem} retry={() => void series.refetch()} />}
      {series.isPending && <CardSkeletons count={1} height={220} />}
      {series.data?.lines.length === 0 && (
        <EmptyState icon={ChartNoAxesColumn} title={t('indicators.none')}>
          {t('indicators.noneText')}
        </EmptyState>
      )}
      {series.data && series.data.lines.length > 0 && <SeriesTable series={series.data} />}
    </>
  );
}
