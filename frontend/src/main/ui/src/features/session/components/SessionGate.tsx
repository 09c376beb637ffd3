import { Center, Container, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';

import { AccountContext } from '@/shared/session/account';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { useSession } from '../api/getSession';

/** Lets the signed-in through and sends others to the sign-in, which brings them back here. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const session = useSession();
  if (session.isPending) {
    return (
      <Center h="100vh">
        <Loader aria-label={t('shell.loading')} />
      </Center>
    );
  }
  if (session.isError) {
    return (
      <Container size="sm" py="xl" component="main">
        <ProblemNotice error={session.error} retry={() => void session.refetch()} />
      </Container>
    );
  }
  if (session.data === null) {
    const from = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${from}`} replace />;
  }
  return <AccountContext value={session.data}>{children}</AccountContext>;
}
