import { Anchor } from '@mantine/core';
import { Link } from 'react-router';

import type { ParticipantRef } from '@/shared/domain/participant';

export function ParticipantLink({
  participant,
}: {
  participant: Pick<ParticipantRef, 'id' | 'name'>;
}) {
  return (
    <Anchor component={Link} to={`/participants/${participant.id}`} inherit fw={600}>
      <bdi>{participant.name}</bdi>
    </Anchor>
  );
}
