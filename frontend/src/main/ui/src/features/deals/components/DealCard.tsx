import { useTranslation } from 'react-i18next';

import type { DealSheet } from '@/shared/domain/deal';
import { useFormat } from '@/shared/format/useFormat';
import { useCodes } from '@/shared/i18n/useCodes';
import { LocalText } from '@/shared/ui/LocalText';
import { ParticipantLink } from '@/shared/ui/ParticipantLink';
import { Tag, Tags } from '@/shared/ui/Tag';

import classes from './Deals.module.css';

/** A deal at the level it is disclosed: whose it is and its title may be withheld. */
export function DealCard({ deal }: { deal: DealSheet }) {
  const { t } = useTranslation();
  const format = useFormat();
  const codes = useCodes();
  const { startup, title, summary, sectors, stage, level, closesOn, city, openedAt } = deal;
  const amount = useAmount(deal);
  return (
    <article className={classes.deal}>
      <header className={classes.dealHead}>
        <div>
          <h2>
            {title === null ? (
              t('deals.blindTitle', { stage: t(`stage.${stage}`) })
            ) : (
              <LocalText text={title} />
            )}
          </h2>
          <p className={classes.startup}>
            {startup === null ? (
              <span>{t('deals.blindStartup')}</span>
            ) : (
              <ParticipantLink participant={startup} />
            )}
            {city !== null && <span>{codes('city', city)}</span>}
            <time dateTime={openedAt} title={format.dateTime(openedAt)}>
              {format.since(openedAt)}
            </time>
          </p>
        </div>
        <div className={classes.amount}>
          <strong>{amount}</strong>
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
        {level !== 'BLIND' && (
          <span className={classes.closes}>
            {closesOn === null
              ? t('deals.openEnded')
              : t('deals.closesOn', { date: format.date(closesOn) })}
          </span>
        )}
      </footer>
    </article>
  );
}

/** The amount, or the band it lies in as long as it is withheld. */
function useAmount({ amount, band }: DealSheet): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (amount !== null) return format.money(amount);
  const { from, to, currency } = band;
  const least = format.money({ amount: from, currency });
  return to === null
    ? t('deals.atLeastShort', { amount: least })
    : t('deals.between', { from: format.number(from), to: format.money({ amount: to, currency }) });
}
