import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/shared/i18n/useLanguage';
import { PageHeader } from '@/shared/ui/PageHeader';

import { searchPartners } from '../api/searchPartners';
import { usePartnerQuery } from '../api/usePartnerQuery';

import { Examples } from './Examples';
import { Facets } from './Facets';
import { Results } from './Results';
import classes from './Search.module.css';
import { SearchBox } from './SearchBox';

export function SearchPage() {
  const { t } = useTranslation();
  const { query, ask, toggle, clear, turnTo } = usePartnerQuery();
  const result = useQuery(searchPartners(query, useLanguage()));
  return (
    <>
      <PageHeader title={t('search.title')} lead={t('search.lead')} />
      <search>
        <SearchBox asked={query.q} onAsk={ask} busy={result.isFetching} />
        {query.q === '' && <Examples onAsk={ask} />}
      </search>
      <div className={classes.columns}>
        <Facets
          facets={result.data?.facets}
          chosen={query.facets}
          onToggle={toggle}
          onClear={clear}
        />
        <Results result={result} query={query} onPage={turnTo} onClear={clear} />
      </div>
    </>
  );
}
