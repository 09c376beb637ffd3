import type { IntroductionView } from '@/shared/domain/introduction';
import { request } from '@/shared/http/request';

export const getIntroduction = (id: string) =>
  request<IntroductionView>(`/api/connections/${encodeURIComponent(id)}`);
