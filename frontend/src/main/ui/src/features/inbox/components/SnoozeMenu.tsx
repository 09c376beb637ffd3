import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ConnectionView } from '@/shared/domain/connection';

import { ChoiceMenu } from './ChoiceMenu';
import { dayAfter } from './days';
import { useTriageHere } from './useTriage';

const spans = [
  ['oneWeek', 7],
  ['twoWeeks', 14],
  ['oneMonth', 30],
] as const;

interface SnoozeMenuProps {
  connection: ConnectionView;
  menuHere: boolean;
}

export function SnoozeMenu({ connection, menuHere }: SnoozeMenuProps) {
  const { t } = useTranslation();
  const triage = useTriageHere();
  return (
    <ChoiceMenu
      choice={{ connection: connection.id, of: 'day' }}
      menuHere={menuHere}
      action={t('inbox.snooze.action')}
      question={t('inbox.snooze.when')}
    >
      {spans.map(([name, days]) => (
        <Menu.Item key={name} onClick={() => triage.snooze(connection, dayAfter(Date.now(), days))}>
          {t(`inbox.snooze.${name}`)}
        </Menu.Item>
      ))}
      <Menu.Item onClick={() => triage.chooseDate(connection)}>{t('inbox.snooze.date')}</Menu.Item>
    </ChoiceMenu>
  );
}
