import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useCodes } from '@/shared/i18n/useCodes';
import { usePlaces } from '@/shared/i18n/usePlaces';
import type { SearchHit } from '@/shared/search/search';
import { Highlighted } from '@/shared/ui/Highlighted';
import { Tag, Tags } from '@/shared/ui/Tag';

import classes from './Search.module.css';

export function HitCard({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const places = usePlaces();
  const { subject, participant } = hit;
  const about = [t(`participantKind.${participant.kind}`)];
  if (hit.place !== null) about.push(places.city(hit.place));
  return (
    <article className={classes.hit}>
      {subject.kind !== 'PARTICIPANT' && (
        <p className={classes.subjectKind}>{t(`subjectKind.${subject.kind}`)}</p>
      )}
      <h2 className={classes.hitTitle}>
        <Link to={`/participants/${participant.id}`}>
          <bdi>{hit.title}</bdi>
        </Link>
      </h2>
      <p className={classes.owner}>
        {subject.kind !== 'PARTICIPANT' && <bdi>{participant.name}</bdi>}
        <span>{about.join(' · ')}</span>
        {hit.fictitious && <Tag>{t('participant.fictitious')}</Tag>}
      </p>
      {hit.snippet !== '' && (
        <p className={classes.snippet}>
          <bdi>
            <Highlighted text={hit.snippet} />
          </bdi>
        </p>
      )}
      {hit.sectors.length > 0 && (
        <Tags>
          {hit.sectors.slice(0, 5).map((sector) => (
            <Tag key={sector} tone="accent">
              {codes('sector', sector)}
            </Tag>
          ))}
        </Tags>
      )}
    </article>
  );
}
