import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { SideSummary } from '@/shared/connection/SideSummary';
import { Timeline } from '@/shared/connection/Timeline';
import { Turn } from '@/shared/connection/Turn';
import type { ConnectionView } from '@/shared/domain/connection';
import { useFormat } from '@/shared/format/useFormat';
import { BandMark } from '@/shared/score/BandMark';
import { ContributionTable } from '@/shared/score/ContributionTable';
import { CardSkeletons } from '@/shared/ui/CardSkeletons';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { Tag } from '@/shared/ui/Tag';

import { getConnection } from '../api/getConnection';

import { CardActions } from './CardActions';
import { Decided } from './Decided';
import classes from './Inbox.module.css';
import { useWhoName } from './useWhoName';

interface ConnectionDrawerProps {
  id: string | null;
  known: readonly ConnectionView[];
  onClose: () => void;
}

/** A proposal in full. One of the list is shown at once; one from a link is read first. */
export function ConnectionDrawer({ id, known, onClose }: ConnectionDrawerProps) {
  const { t } = useTranslation();
  const inList = known.find((one) => one.id === id);
  const query = useQuery({
    ...getConnection(id ?? ''),
    enabled: id !== null && inList === undefined,
  });
  const connection = inList ?? query.data;
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size="lg"
      padding="xl"
      title={t('inbox.detailTitle')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {connection !== undefined && <Detail connection={connection} />}
      {connection === undefined && query.isError && (
        <ProblemNotice error={query.error} retry={() => void query.refetch()} />
      )}
      {connection === undefined && query.isPending && <CardSkeletons />}
    </Drawer>
  );
}

function Detail({ connection }: { connection: ConnectionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useWhoName(connection);
  const { score, first, second, kind, status, proposedAt, rank, progress } = connection;
  return (
    <div className={classes.detail}>
      <div className={classes.cardHead}>
        <Tag tone="accent">{t(`connectionKind.${kind}`)}</Tag>
        <time className={classes.when} dateTime={proposedAt}>
          {format.dateTime(proposedAt)}
        </time>
      </div>
      <SideSummary side={first} />
      <SideSummary side={second} />
      <div className={classes.cardFoot}>
        <BandMark band={score.band} coverage={score.coverage} />
        <CardActions connection={connection} menuHere />
      </div>
      <Decided connection={connection} />
      <Turn status={status} progress={progress} reader="AMBASSADOR" nameOf={nameOf} />
      <ContributionTable score={score} />
      {rank !== null && (
        <p className={classes.rank}>{t('inbox.rank', { rank: format.number(rank) })}</p>
      )}
      <section>
        <h3 className={classes.historyTitle}>{t('connection.history')}</h3>
        <Timeline timeline={progress.timeline} nameOf={nameOf} />
      </section>
    </div>
  );
}
