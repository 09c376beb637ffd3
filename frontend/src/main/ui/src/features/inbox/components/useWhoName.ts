import { useTranslation } from 'react-i18next';

import type { ConnectionView } from '@/shared/domain/connection';
import type { Who } from '@/shared/domain/progress';

/** Who acts in a connection, by the names an ambassador knows. */
export function useWhoName({ first, second }: ConnectionView): (who: Who) => string {
  const { t } = useTranslation();
  const names: Record<Who, string> = {
    AMBASSADOR: t('connection.ambassador'),
    FIRST: first.participant.name,
    SECOND: second.participant.name,
  };
  return (who) => names[who];
}
