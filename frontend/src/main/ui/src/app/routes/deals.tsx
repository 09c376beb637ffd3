import { DealsPage } from '@/features/deals/components/DealsPage';

export const Component = DealsPage;
