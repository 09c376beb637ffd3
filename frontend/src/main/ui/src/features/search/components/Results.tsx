import { Button, Pagination } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/useFormat';
import type { SearchResult } from '@/shared/search/search';
import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { PAGE_SIZE, type PartnerQuery } from '../api/searchPartners';

import { HitCard } from './HitCard';
import classes from './Search.module.css';

const MOST_PAGES = 50;

interface ResultsProps {
  result: UseQueryResult<SearchResult>;
  query: PartnerQuery;
  onPage: (page: number) => void;
  onClear: () => void;
}

export function Results({ result, query, onPage, onClear }: ResultsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (result.isPending) return <CardSkeletons count={5} height={130} />;
  if (result.isError)
    return <ProblemNotice error={result.error} retry={() => void result.refetch()} />;
  const { total, items } = result.data;
  const filtered = Object.values(query.facets).some((values) => values.length > 0);
  const pages = Math.min(MOST_PAGES, Math.ceil(total / PAGE_SIZE));
  return (
    <section aria-label={t('search.results')} aria-busy={result.isPlaceholderData}>
      <p className={classes.total} role="status">
        {t('search.total', { count: total, number: format.number(total) })}
      </p>
      {items.length === 0 && (
        <EmptyState
          icon={SearchX}
          title={t('search.nothing')}
          action={filtered && <Button onClick={onClear}>{t('search.clear')}</Button>}
        >
          {t(filtered ? 'search.nothingFiltered' : 'search.nothingText')}
        </EmptyState>
      )}
      <ol className={classes.hits} data-stale={result.isPlaceholderData}>
        {items.map((hit) => (
          <li key={`${hit.subject.kind} ${hit.subject.id}`}>
            <HitCard hit={hit} />
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <Pagination
          mt="xl"
          total={pages}
          value={query.page}
          onChange={onPage}
          getItemProps={(page) => ({
            'aria-label': t('search.page', { page: format.number(page) }),
          })}
          getControlProps={(control) => ({
            'aria-label': t(control === 'next' ? 'search.next' : 'search.previous'),
          })}
        />
      )}
    </section>
  );
}
