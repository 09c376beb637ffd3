import { AccountPage } from '@/features/session/components/AccountPage';

export const Component = AccountPage;
