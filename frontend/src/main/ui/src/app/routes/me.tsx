import { Button } from '@mantine/core';
import { CirclePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { ParticipantProfile } from '@/features/directory/components/ParticipantProfile';
import { PostingList } from '@/features/marketplace/components/PostingList';
import { useAccount } from '@/shared/session/account';

import { NotFound } from '../NotFound';

/** A member's own page: what others see of it, and what it asks and offers. */
export function Component() {
  const { participant } = useAccount();
  if (participant === null) return <NotFound />;
  return (
    <ParticipantProfile id={participant}>
      <PostingList type="NEED" owner={participant} own action={<PublishLink kind="need" />} />
      <PostingList type="OFFER" owner={participant} own action={<PublishLink kind="offer" />} />
    </ParticipantProfile>
  );
}

function PublishLink({ kind }: { kind: 'need' | 'offer' }) {
  const { t } = useTranslation();
  return (
    <Button
      component={Link}
      to={`/publish/${kind}`}
      variant={kind === 'need' ? 'filled' : 'default'}
      leftSection={<CirclePlus size={18} aria-hidden />}
    >
      {t(`publish.${kind}.action`)}
    </Button>
  );
}
