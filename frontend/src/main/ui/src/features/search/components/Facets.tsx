import { Anchor, Button, Checkbox, Skeleton } from '@mantine/core';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/useFormat';
import { useCodes } from '@/shared/i18n/useCodes';
import { useKindName } from '@/shared/i18n/useKindName';
import { facetNames, type FacetCount, type FacetName } from '@/shared/search/search';

import classes from './Search.module.css';

const MOST = 10;

interface FacetsProps {
  facets: Record<FacetName, FacetCount[]> | undefined;
  chosen: Record<FacetName, string[]>;
  onToggle: (facet: FacetName, value: string) => void;
  onClear: () => void;
}

export function Facets({ facets, chosen, onToggle, onClear }: FacetsProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const kindName = useKindName();
  const format = useFormat();
  const nameOf = (facet: FacetName, value: string) =>
    facet === 'kind' ? kindName(value) : codes(facet, value);
  const [unfolded, setUnfolded] = useState(false);
  const anyChosen = facetNames.some((facet) => chosen[facet].length > 0);
  return (
    <aside className={classes.facets} aria-label={t('search.facets')} data-unfolded={unfolded}>
      <Button
        variant="default"
        className={classes.fold}
        leftSection={<SlidersHorizontal size={16} aria-hidden />}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {t('search.facets')}
      </Button>
      {facets === undefined && <Skeleton height={320} radius="lg" />}
      {anyChosen && (
        <Anchor component="button" type="button" size="sm" onClick={onClear}>
          {t('search.clear')}
        </Anchor>
      )}
      {facets !== undefined &&
        facetNames.map((facet) => {
          const counts = withChosen(facets[facet], chosen[facet]);
          if (counts.length === 0) return null;
          return (
            <fieldset key={facet} className={classes.facet}>
              <legend>{t(`search.facet.${facet}`)}</legend>
              {counts.map(({ value, count }) => (
                <Checkbox
                  key={value}
                  size="sm"
                  checked={chosen[facet].includes(value)}
                  onChange={() => onToggle(facet, value)}
                  label={
                    <span className={classes.facetLabel}>
                      <span>{nameOf(facet, value)}</span>
                      <span className={classes.facetCount}>{format.number(count)}</span>
                    </span>
                  }
                />
              ))}
            </fieldset>
          );
        })}
    </aside>
  );
}

/** A chosen value stays in sight, also when nothing is left of it. */
export function withChosen(counts: FacetCount[], chosen: string[]): FacetCount[] {
  const gone = chosen.filter((value) => !counts.some((one) => one.value === value));
  const shown = counts.filter((one, at) => at < MOST || chosen.includes(one.value));
  return [...shown, ...gone.map((value) => ({ value, count: 0 }))];
}
