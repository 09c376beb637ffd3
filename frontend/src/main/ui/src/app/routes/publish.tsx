import { useParams } from 'react-router';

import { PublishPage } from '@/features/marketplace/components/PublishPage';

import { NotFound } from '../NotFound';

export function Component() {
  const { type } = useParams();
  if (type === 'need') return <PublishPage key="need" type="NEED" />;
  if (type === 'offer') return <PublishPage key="offer" type="OFFER" />;
  return <NotFound />;
}
