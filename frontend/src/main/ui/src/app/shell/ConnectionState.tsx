import { useTranslation } from 'react-i18next';

import { useLiveState } from '@/shared/live/state';

import classes from './Tool.module.css';

/** Whether this page hears the server live; silent on pages that follow nothing. */
export function ConnectionState() {
  const { t } = useTranslation();
  const state = useLiveState();
  if (state === 'idle') return <span role="status" />;
  return (
    <span className={classes.state} role="status">
      <span className={classes.dot} data-state={state} />
      <span className={classes.wide}>{t(`live.${state}`)}</span>
    </span>
  );
}
