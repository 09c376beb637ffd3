import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { getParticipant } from '@/shared/directory/getParticipant';
import { useCodes } from '@/shared/i18n/useCodes';

import { getSiteName } from '../api/getSiteName';
import type { By } from '../api/indicators';

/** What a line is of. */
export function KeyName({ by, code }: { by: By; code: string }) {
  const { t } = useTranslation();
  const codes = useCodes();
  switch (by) {
    case 'ALL':
      return t('indicators.network');
    case 'SITE':
      return <SiteName id={code} />;
    case 'CLUSTER':
      return <ClusterName id={code} />;
    case 'CITY':
      return codes('city', code);
    case 'SECTOR':
      return codes('sector', code);
    case 'TIE':
      return codes('tie', code);
  }
}

function SiteName({ id }: { id: string }) {
  const name = useQuery(getSiteName(id));
  return <bdi>{name.data ?? id}</bdi>;
}

function ClusterName({ id }: { id: string }) {
  const cluster = useQuery(getParticipant(id));
  return <bdi>{cluster.data?.name ?? id}</bdi>;
}
