import { IntroductionsPage } from '@/features/introductions/components/IntroductionsPage';
import { isSide, useAccount } from '@/shared/session/account';

import { NotFound } from '../NotFound';

export function Component() {
  const account = useAccount();
  if (!isSide(account) || account.participant === null) return <NotFound />;
  return <IntroductionsPage participant={account.participant} />;
}
