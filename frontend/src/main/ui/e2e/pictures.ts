import { fileURLToPath } from 'node:url';

import { expect, test } from '@playwright/test';

import type { Account } from '../src/shared/domain/account';

import { accountOf, ambassadorOf, signIn, textsOf, visit } from './support';

const images = fileURLToPath(new URL('../../../../../.github/images/', import.meta.url));

const searched = { fr: 'capteurs pour l’eau', ar: 'مستشعرات للماء' };

/** The pictures of the README, of a demo nobody has worked in yet. */
for (const language of ['fr', 'ar'] as const) {
  test(`pictures of the three screens (${language})`, async ({ browser }) => {
    const t = textsOf(language);
    const member = await accountOf('MEMBER');
    const screens: [name: string, account: Account, path: string][] = [
      ['inbox', await ambassadorOf(member), '/inbox'],
      ['search', member, `/search?q=${encodeURIComponent(searched[language])}`],
      ['deals', await accountOf('INVESTOR'), '/deals'],
    ];
    for (const [name, account, path] of screens) {
      const page = await visit(browser, { language, dark: language === 'ar' });
      await signIn(page, account);
      await page.goto(path);
      await expect(page.getByRole('article').first()).toBeVisible();
      await expect(page.getByRole('status', { name: t.shell.loading })).toHaveCount(0);
      if (name !== 'search') await expect(page.getByText(t.live.open)).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${images}${name}-${language}.png` });
      await page.context().close();
    }
  });
}
