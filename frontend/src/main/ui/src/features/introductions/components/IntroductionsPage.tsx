import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { PageHeader } from '@/shared/ui/PageHeader';

import { introductionTabs } from '../api/listIntroductions';
import { useIntroductions } from '../api/useIntroductions';

import { IntroductionList } from './IntroductionList';
import classes from './Introductions.module.css';

/** Whom a member or an investor is introduced to; the tab is in the address. */
export function IntroductionsPage({ participant }: { participant: string }) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const lists = useIntroductions(participant);
  const tab = introductionTabs.find((one) => one === parameters.get('tab')) ?? 'open';
  return (
    <>
      <PageHeader title={t('introductions.title')} lead={t('introductions.lead')} />
      <Tabs
        value={tab}
        onChange={(value) =>
          setParameters(value === null || value === 'open' ? {} : { tab: value }, { replace: true })
        }
        keepMounted={false}
      >
        <Tabs.List aria-label={t('introductions.tabs')} className={classes.tabs}>
          {introductionTabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`introductions.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {introductionTabs.map((one) => (
          <Tabs.Panel key={one} value={one}>
            <IntroductionList tab={one} list={lists[one]} participant={participant} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
