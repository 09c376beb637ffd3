import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { listDefinitions } from '../api/listDefinitions';

import { IndicatorCard } from './IndicatorCard';
import classes from './Indicators.module.css';

export function IndicatorsPage() {
  const { t } = useTranslation();
  const definitions = useQuery(listDefinitions);
  return (
    <>
      <PageHeader title={t('indicators.title')} lead={t('indicators.lead')} />
      {definitions.isPending && <CardSkeletons count={3} height={150} />}
      {definitions.isError && (
        <ProblemNotice error={definitions.error} retry={() => void definitions.refetch()} />
      )}
      <ul className={classes.grid}>
        {definitions.data?.map((definition) => (
          <li key={definition.id}>
            <IndicatorCard definition={definition} />
          </li>
        ))}
      </ul>
    </>
  );
}
