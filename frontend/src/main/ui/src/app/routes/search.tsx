import { SearchPage } from '@/features/search/components/SearchPage';

export const Component = SearchPage;
