import { useTranslation } from 'react-i18next';

import type { Contribution } from '@/shared/domain/connection';
import { useCodes } from '@/shared/i18n/useCodes';
import { useKindName } from '@/shared/i18n/useKindName';
import { usePlaces } from '@/shared/i18n/usePlaces';

import classes from './Score.module.css';
import { byWeight } from './reasons';

interface ReasonsProps {
  contributions: readonly Contribution[];
  unknown: readonly string[];
  most?: number;
}

/** Why: the strongest reasons with the words both sides share, then what nobody knows. */
export function Reasons({ contributions, unknown, most = 3 }: ReasonsProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  return (
    <div className={classes.reasons}>
      <ul className={classes.reasonList}>
        {byWeight(contributions)
          .slice(0, most)
          .map((reason) => (
            <li key={reason.feature}>
              <span className={classes.feature}>{codes('feature', reason.feature)}</span>
              <Evidence of={reason} most={4} />
            </li>
          ))}
      </ul>
      {unknown.length > 0 && (
        <p className={classes.unknown}>
          {t('score.unknown', {
            fields: unknown.map((field) => codes('feature', field)).join(t('shell.comma')),
          })}
        </p>
      )}
    </div>
  );
}

export function Evidence({
  of: { feature, evidence },
  most = Infinity,
}: {
  of: Contribution;
  most?: number;
}) {
  const nameOf = useEvidenceName(feature);
  return (
    <span className={classes.evidence}>
      {evidence.slice(0, most).map((word) => (
        <bdi key={word} className={classes.word}>
          {nameOf(word)}
        </bdi>
      ))}
    </span>
  );
}

const KIND = /^[A-Z_]{3,}$/;

/** Evidence is codes where the feature compares codes, and else words as they were written. */
function useEvidenceName(feature: string): (word: string) => string {
  const codes = useCodes();
  const kindName = useKindName();
  const places = usePlaces();
  switch (feature) {
    case 'sectors':
      return (word) => codes('sector', word);
    case 'segments':
      return (word) => codes('segment', word);
    case 'place':
      return places.named;
    case 'tie':
      return (word) => (KIND.test(word) ? kindName(word) : places.named(word));
    default:
      return (word) => word;
  }
}
