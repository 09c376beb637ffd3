import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { PostingView } from '@/shared/domain/posting';
import { useFormat } from '@/shared/format/useFormat';
import { useCodes } from '@/shared/i18n/useCodes';
import { LocalText } from '@/shared/ui/LocalText';
import { Tag, Tags } from '@/shared/ui/Tag';

import { useWithdraw } from '../api/withdraw';

import classes from './Postings.module.css';

export function PostingCard({ posting, own }: { posting: PostingView; own: boolean }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const format = useFormat();
  const withdraw = useWithdraw();
  const { title, description, sectors, keywords, addressedTo, until, status, publishedAt } =
    posting;
  const open = status === 'OPEN';
  return (
    <article className={classes.posting} data-open={open}>
      <h3>
        <LocalText text={title} />
      </h3>
      {description !== null && (
        <p className={classes.description}>
          <LocalText text={description} />
        </p>
      )}
      <Tags>
        {!open && <Tag tone="saffron">{t('posting.withdrawn')}</Tag>}
        {sectors.map((code) => (
          <Tag key={code} tone="accent">
            {codes('sector', code)}
          </Tag>
        ))}
        {keywords.map((word) => (
          <Tag key={word}>
            <bdi>{word}</bdi>
          </Tag>
        ))}
      </Tags>
      <footer className={classes.foot}>
        <span>
          <time dateTime={publishedAt}>
            {t('posting.published', { when: format.since(publishedAt) })}
          </time>
        </span>
        {until !== null && <span>{t('posting.until', { date: format.date(until) })}</span>}
        {addressedTo.length > 0 && (
          <span>
            {t('posting.for', {
              kinds: addressedTo.map((kind) => t(`participantKind.${kind}`)).join(t('shell.comma')),
            })}
          </span>
        )}
        {own && open && (
          <Button
            variant="default"
            size="compact-sm"
            className={classes.withdraw}
            onClick={() => withdraw.mutate(posting)}
          >
            {t('posting.withdraw')}
          </Button>
        )}
      </footer>
    </article>
  );
}
