import { SignInPage } from '@/features/session/components/SignInPage';

export const Component = SignInPage;
