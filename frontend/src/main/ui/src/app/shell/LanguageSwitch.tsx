import { Menu, UnstyledButton, useDirection } from '@mantine/core';
import { Check, Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { languages, type Language } from '@/shared/domain/text';
import { chooseLanguage, directionOf } from '@/shared/i18n/i18n';
import { useLanguage } from '@/shared/i18n/useLanguage';

import classes from './Tool.module.css';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  const { setDirection } = useDirection();
  const choose = (language: Language) => {
    void chooseLanguage(language).then(() => setDirection(directionOf(language)));
  };
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <UnstyledButton className={classes.tool} aria-label={t('shell.language')}>
          <Languages size={18} aria-hidden />
          <span className={classes.wide}>{t(`language.${current}`)}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            onClick={() => choose(language)}
            rightSection={language === current ? <Check size={16} aria-hidden /> : null}
          >
            {t(`language.${language}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
