import { ImportsPage } from '@/features/imports/components/ImportsPage';

export const Component = ImportsPage;
