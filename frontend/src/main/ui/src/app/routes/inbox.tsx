import { InboxPage } from '@/features/inbox/components/InboxPage';

export const Component = InboxPage;
