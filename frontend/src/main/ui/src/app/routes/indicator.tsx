import { IndicatorPage } from '@/features/indicators/components/IndicatorPage';

export const Component = IndicatorPage;
