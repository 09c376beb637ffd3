import { Button, Menu } from '@mantine/core';
import { ChevronDown, RotateCcw, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { dismissalReasons, type ConnectionView } from '@/shared/domain/connection';

import classes from './Inbox.module.css';
import { useTriageHere } from './useTriage';

interface CardActionsProps {
  connection: ConnectionView;
  /** Of a card and a drawer that show the same proposal, only one opens its menu by key. */
  menuHere: boolean;
}

export function CardActions({ connection, menuHere }: CardActionsProps) {
  const { t } = useTranslation();
  const triage = useTriageHere();
  if (connection.status === 'RELAYED') return null;
  if (connection.status === 'DISMISSED') {
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
  return (
    <div className={classes.actions}>
      <Menu
        opened={menuHere && triage.choosing === connection.id}
        onChange={(opened) => triage.chooseReason(opened ? connection.id : null)}
        position="top-end"
        shadow="md"
      >
        <Menu.Target>
          <Button variant="default" rightSection={<ChevronDown size={16} aria-hidden />}>
            {t('inbox.dismiss')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('inbox.dismissWhy')}>
          <Menu.Label>{t('inbox.dismissWhy')}</Menu.Label>
          {dismissalReasons.map((reason) => (
            <Menu.Item
              key={reason}
              onClick={() =>
                reason === 'OTHER'
                  ? triage.explain(connection)
                  : triage.dismiss(connection, reason, null)
              }
            >
              {t(`dismissalReason.${reason}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        leftSection={<Send size={16} aria-hidden className="flips" />}
        onClick={() => triage.startRelay(connection)}
      >
        {t('inbox.relay')}
      </Button>
    </div>
  );
}
