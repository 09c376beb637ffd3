import { useTranslation } from 'react-i18next';

import type { IntroductionView } from '@/shared/domain/introduction';
import type { Who } from '@/shared/domain/progress';

/** Who acts in an introduction, as one of its sides may call them. */
export function useWhoName({ side, other }: IntroductionView): (who: Who) => string {
  const { t } = useTranslation();
  return (who) => {
    if (who === 'AMBASSADOR') return t('connection.ambassador');
    if (who === side) return t('introductions.you');
    return other.identity?.name ?? t('introductions.otherSide');
  };
}
