import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';

import type { Role } from '@/shared/domain/account';
import { hasRole, useAccount } from '@/shared/session/account';
import { EmptyState } from '@/shared/ui/EmptyState';

/** Says so instead of showing an empty screen; the server decides, this only explains. */
export function RequireRole({ anyOf }: { anyOf: Role[] }) {
  const { t } = useTranslation();
  if (hasRole(useAccount(), ...anyOf)) return <Outlet />;
  return (
    <EmptyState icon={ShieldAlert} heading="h1" title={t('forbidden.title')}>
      {t('forbidden.text')}
    </EmptyState>
  );
}
