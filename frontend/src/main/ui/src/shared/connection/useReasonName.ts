import { useTranslation } from 'react-i18next';

import type { Happening } from '@/shared/domain/progress';

/** The coded reason of an entry in words; null when it has none. */
export function useReasonName(): (happening: Happening) => string | null {
  const { t } = useTranslation();
  return (happening) => {
    if (happening.reason === null) return null;
    switch (happening.type) {
      case 'ConnectionDismissed':
        return t(`dismissalReason.${happening.reason}`);
      case 'ConnectionDeclined':
        return t(`declineReason.${happening.reason}`);
      case 'ConnectionConcluded':
        return t(`outcome.${happening.reason}`);
      case 'ConnectionExpired':
        return t(`connection.step.${happening.reason}`);
    }
  };
}
