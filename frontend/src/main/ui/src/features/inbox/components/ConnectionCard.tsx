import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import connections from '@/shared/connection/Connection.module.css';
import { Knot } from '@/shared/connection/Knot';
import { SideSummary } from '@/shared/connection/SideSummary';
import { Turn } from '@/shared/connection/Turn';
import { Why } from '@/shared/connection/Why';
import type { ConnectionView } from '@/shared/domain/connection';
import { useFormat } from '@/shared/format/useFormat';
import { BandMark } from '@/shared/score/BandMark';
import { Tag } from '@/shared/ui/Tag';

import { CardActions } from './CardActions';
import { cardId } from './cardId';
import { Decided } from './Decided';
import classes from './Inbox.module.css';
import { useWhoName } from './useWhoName';

interface ConnectionCardProps {
  connection: ConnectionView;
  selected: boolean;
  onOpen: () => void;
  menuHere: boolean;
}

export function ConnectionCard({ connection, selected, onOpen, menuHere }: ConnectionCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useWhoName(connection);
  const { id, kind, status, score, first, second, proposer, proposedAt, progress } = connection;
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
      <div className={connections.sides}>
        <SideSummary side={first} />
        <Knot />
        <SideSummary side={second} />
      </div>
      <Why score={score} />
      <Decided connection={connection} />
      {status !== 'PROPOSED' && (
        <Turn status={status} progress={progress} reader="AMBASSADOR" nameOf={nameOf} />
      )}
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
