import { SessionGate } from '@/features/session/components/SessionGate';

import { Shell } from './shell/Shell';

export function SignedIn() {
  return (
    <SessionGate>
      <Shell />
    </SessionGate>
  );
}
