import { useParams } from 'react-router';

import { ParticipantProfile } from '@/features/directory/components/ParticipantProfile';
import { PostingList } from '@/features/marketplace/components/PostingList';

/** A participant as others see it. */
export function Component() {
  const { id = '' } = useParams();
  return (
    <ParticipantProfile key={id} id={id}>
      <PostingList type="NEED" owner={id} own={false} />
      <PostingList type="OFFER" owner={id} own={false} />
    </ParticipantProfile>
  );
}
