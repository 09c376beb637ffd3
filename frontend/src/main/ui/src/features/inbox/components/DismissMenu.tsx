import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { dismissalReasons, type ConnectionView } from '@/shared/domain/connection';

import { ChoiceMenu } from './ChoiceMenu';
import { useTriageHere } from './useTriage';

interface DismissMenuProps {
  connection: ConnectionView;
  menuHere: boolean;
}

export function DismissMenu({ connection, menuHere }: DismissMenuProps) {
  const { t } = useTranslation();
  const triage = useTriageHere();
  return (
    <ChoiceMenu
      choice={{ connection: connection.id, of: 'reason' }}
      menuHere={menuHere}
      action={t('inbox.dismiss')}
      question={t('inbox.dismissWhy')}
    >
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
    </ChoiceMenu>
  );
}
