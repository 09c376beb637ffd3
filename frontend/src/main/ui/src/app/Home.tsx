import { Navigate } from 'react-router';

import { homeOf } from '@/shared/session/homeOf';
import { useAccount } from '@/shared/session/account';

export function Home() {
  return <Navigate to={homeOf(useAccount())} replace />;
}
