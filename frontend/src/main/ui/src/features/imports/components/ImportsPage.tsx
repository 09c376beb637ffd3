import { useQuery } from '@tanstack/react-query';
import { FileInput } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { listImports } from '../api/listImports';

import { ImportCard } from './ImportCard';
import { ImportForm } from './ImportForm';
import classes from './Imports.module.css';

export function ImportsPage() {
  const { t } = useTranslation();
  const imports = useQuery(listImports);
  return (
    <>
      <PageHeader title={t('imports.title')} lead={t('imports.lead')} />
      <ImportForm />
      <h2 className={classes.heading}>{t('imports.history')}</h2>
      {imports.isPending && <CardSkeletons count={2} height={130} />}
      {imports.isError && (
        <ProblemNotice error={imports.error} retry={() => void imports.refetch()} />
      )}
      {imports.data?.items.length === 0 && (
        <EmptyState icon={FileInput} title={t('imports.none')}>
          {t('imports.noneText')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {imports.data?.items.map((one) => (
          <li key={one.id}>
            <ImportCard view={one} />
          </li>
        ))}
      </ul>
    </>
  );
}
