import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ConnectionView } from '@/shared/domain/connection';
import { useFormat } from '@/shared/format/useFormat';
import { BandMark } from '@/shared/score/BandMark';
import { Reasons } from '@/shared/score/Reasons';
import { Tag } from '@/shared/ui/Tag';

import { CardActions } from './CardActions';
import { cardId } from './cardId';
import { Decided } from './Decided';
import classes from './Inbox.module.css';
import { SideSummary } from './SideSummary';

interface ConnectionCardProps {
  connection: ConnectionView;
  selected: boolean;
  onOpen: () => void;
  menuHere: boolean;
}

export function ConnectionCard({ connection, selected, onOpen, menuHere }: ConnectionCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, kind, score, first, second, proposer, proposedAt } = connection;
  const between = t('inbox.between', {
    first: first.participant.name,
    second: second.participant.name,
  });
  return (
    <article
      id={cardId(id)}
      className={classes.card}
      data-selected={selected}
      tabIndex={-1}
      aria-label={between}
    >
      <header className={classes.cardHead}>
        <Tag tone="accent">{t(`connectionKind.${kind}`)}</Tag>
        {proposer === 'HAND' && <Tag>{t('inbox.byHand')}</Tag>}
        <time className={classes.when} dateTime={proposedAt} title={format.dateTime(proposedAt)}>
          {format.since(proposedAt)}
        </time>
      </header>
      <div className={classes.sides}>
        <SideSummary side={first} />
        <Knot />
        <SideSummary side={second} />
      </div>
      <div className={classes.why}>
        <h3 className={classes.whyTitle}>{t('inbox.why')}</h3>
        <Reasons contributions={score.contributions} unknown={score.unknown} />
      </div>
      <Decided connection={connection} />
      <footer className={classes.cardFoot}>
        <BandMark band={score.band} coverage={score.coverage} />
        <Anchor
          component="button"
          type="button"
          fw={550}
          onClick={onOpen}
          className={classes.details}
        >
          {t('inbox.details')}
        </Anchor>
        <CardActions connection={connection} menuHere={menuHere} />
      </footer>
    </article>
  );
}

function Knot() {
  return (
    <svg className={classes.knot} width="44" height="44" viewBox="0 0 44 44" aria-hidden>
      <path d="M2 16C14 16 14 28 22 28S30 16 42 16" />
      <path d="M2 28C14 28 14 16 22 16S30 28 42 28" data-second />
    </svg>
  );
}
