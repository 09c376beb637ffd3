import { Loader, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './Search.module.css';

const PAUSE_MS = 180;

interface SearchBoxProps {
  /** What the address asks for; it changes from outside too, by a link or the back button. */
  asked: string;
  onAsk: (q: string) => void;
  busy: boolean;
}

export function SearchBox({ asked, onAsk, busy }: SearchBoxProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(asked);
  const [sent, setSent] = useState(asked);
  if (asked !== sent) {
    setSent(asked);
    setDraft(asked);
  }
  const ask = useDebouncedCallback((q: string) => {
    setSent(q);
    onAsk(q);
  }, PAUSE_MS);
  return (
    <TextInput
      type="search"
      size="lg"
      classNames={{ input: classes.typed ?? '' }}
      aria-label={t('search.label')}
      placeholder={t('search.placeholder')}
      leftSection={<Search size={20} aria-hidden />}
      rightSection={busy ? <Loader size={18} aria-hidden /> : null}
      value={draft}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        ask(event.currentTarget.value);
      }}
    />
  );
}
