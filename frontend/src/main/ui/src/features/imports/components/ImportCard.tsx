import { Anchor, Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/useFormat';
import { Tag } from '@/shared/ui/Tag';

import { useCancelImport } from '../api/cancelImport';
import { errorsPath, type ImportView } from '../api/imports';

import classes from './Imports.module.css';

const counts = ['read', 'stored', 'known', 'rejected'] as const;

export function ImportCard({ view }: { view: ImportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cancel = useCancelImport();
  const { id, mapping, state, bytesRead, bytesTotal, startedAt, message, rejected } = view;
  const share = bytesTotal === 0 ? 0 : bytesRead / bytesTotal;
  return (
    <article className={classes.card}>
      <header className={classes.head}>
        <h3>
          <bdi>{mapping}</bdi>
        </h3>
        <Tag tone={state === 'DONE' ? 'accent' : 'saffron'}>{t(`imports.state.${state}`)}</Tag>
        <time dateTime={startedAt}>{format.since(startedAt)}</time>
      </header>
      {state === 'RUNNING' && (
        <div className={classes.running}>
          <Progress value={share * 100} aria-label={t('imports.progress')} flex={1} />
          <span>{format.percent(share)}</span>
          <Button variant="default" size="compact-sm" onClick={() => cancel.mutate(id)}>
            {t('imports.cancel')}
          </Button>
        </div>
      )}
      <dl className={classes.counts}>
        {counts.map((name) => (
          <div key={name}>
            <dt>{t(`imports.count.${name}`)}</dt>
            <dd>{format.number(view[name])}</dd>
          </div>
        ))}
      </dl>
      {message !== null && <p className={classes.message}>{message}</p>}
      {rejected > 0 && (
        <Anchor href={errorsPath(id)} download>
          {t('imports.errors', { count: rejected, number: format.number(rejected) })}
        </Anchor>
      )}
    </article>
  );
}
