import { Button } from '@mantine/core';
import { ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import classes from './Inbox.module.css';

export function ArrivalBar({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.arrivals} role="status">
      {count > 0 && (
        <Button radius="xl" leftSection={<ArrowUp size={16} aria-hidden />} onClick={onShow}>
          {t('inbox.arrivals', { count })}
        </Button>
      )}
    </div>
  );
}
