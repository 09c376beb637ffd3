import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './Undo.module.css';

/** What was done, and a way back while it is shown. */
export function Undo({ onUndo, children }: { onUndo: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <span className={classes.undo}>
      {children}
      <Button size="compact-sm" variant="light" onClick={onUndo}>
        {t('shell.undo')}
      </Button>
    </span>
  );
}
