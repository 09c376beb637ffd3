import { IndicatorsPage } from '@/features/indicators/components/IndicatorsPage';

export const Component = IndicatorsPage;
