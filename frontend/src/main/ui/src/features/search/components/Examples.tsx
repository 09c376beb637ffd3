import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import classes from './Search.module.css';

/** A first visitor sees what a good question looks like. */
export function Examples({ onAsk }: { onAsk: (q: string) => void }) {
  const { t } = useTranslation();
  const examples = Object.values(t('search.examples', { returnObjects: true }));
  return (
    <div className={classes.examples}>
      <span>{t('search.try')}</span>
      {examples.map((example) => (
        <Button
          key={example}
          size="compact-sm"
          variant="light"
          radius="xl"
          onClick={() => onAsk(example)}
        >
          {example}
        </Button>
      ))}
    </div>
  );
}
