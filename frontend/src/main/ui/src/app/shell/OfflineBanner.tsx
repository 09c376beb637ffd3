import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

import classes from './Tool.module.css';

export function OfflineBanner() {
  const { t } = useTranslation();
  if (useNetwork().online) return null;
  return (
    <div className={classes.offline} role="alert">
      {t('shell.offline')}
    </div>
  );
}
