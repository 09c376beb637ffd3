import { useTranslation } from 'react-i18next';

import type { DealView } from '@/shared/domain/deal';
import { useFormat } from '@/shared/format/useFormat';
import { useCodes } from '@/shared/i18n/useCodes';
import { LocalText } from '@/shared/ui/LocalText';
import { ParticipantLink } from '@/shared/ui/ParticipantLink';
import { Tag, Tags } from '@/shared/ui/Tag';

import classes from './Deals.module.css';

export function DealCard({ deal }: { deal: DealView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const codes = useCodes();
  const { startup, title, summary, sectors, stage, amount, closesOn, city, openedAt } = deal;
  return (
    <article className={classes.deal}>
      <header className={classes.dealHead}>
        <div>
          <h2>
            <LocalText text={title} />
          </h2>
          <p className={classes.startup}>
            <ParticipantLink participant={startup} />
            {city !== null && <span>{codes('city', city)}</span>}
            <time dateTime={openedAt} title={format.dateTime(openedAt)}>
              {format.since(openedAt)}
            </time>
          </p>
        </div>
        <div className={classes.amount}>
          <strong>{format.money(amount)}</strong>
          <span>{t(`stage.${stage}`)}</span>
        </div>
      </header>
      {summary !== null && (
        <p className={classes.summary}>
          <LocalText text={summary} />
        </p>
      )}
      <footer className={classes.dealFoot}>
        <Tags>
          {sectors.map((sector) => (
            <Tag key={sector} tone="accent">
              {codes('sector', sector)}
            </Tag>
          ))}
        </Tags>
        <span className={classes.closes}>
          {closesOn === null
            ? t('deals.openEnded')
            : t('deals.closesOn', { date: format.date(closesOn) })}
        </span>
      </footer>
    </article>
  );
}
