import { Navigate } from 'react-router';

import { useAccount } from '@/shared/session/account';
import { homeOf } from '@/shared/session/homeOf';

export function Home() {
  return <Navigate to={homeOf(useAccount())} replace />;
}
