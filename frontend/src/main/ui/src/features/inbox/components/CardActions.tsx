import { Button } from '@mantine/core';
import { RotateCcw, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { ConnectionView } from '@/shared/domain/connection';

import { DismissMenu } from './DismissMenu';
import classes from './Inbox.module.css';
import { SnoozeMenu } from './SnoozeMenu';
import { useTriageHere } from './useTriage';

interface CardActionsProps {
  connection: ConnectionView;
  /** Of a card and a drawer that show the same proposal, only one opens its menus by key. */
  menuHere: boolean;
}

export function CardActions({ connection, menuHere }: CardActionsProps) {
  const { t } = useTranslation();
  const triage = useTriageHere();
  if (connection.status === 'DISMISSED' || connection.status === 'SNOOZED') {
    return (
      <Button
        variant="default"
        leftSection={<RotateCcw size={16} aria-hidden />}
        onClick={() => triage.reopen(connection)}
      >
        {t('inbox.reopen')}
      </Button>
    );
  }
  if (connection.status !== 'PROPOSED') return null;
  return (
    <div className={classes.actions}>
      <DismissMenu connection={connection} menuHere={menuHere} />
      <SnoozeMenu connection={connection} menuHere={menuHere} />
      <Button
        leftSection={<Send size={16} aria-hidden className="flips" />}
        onClick={() => triage.startRelay(connection)}
      >
        {t('inbox.relay')}
      </Button>
    </div>
  );
}
