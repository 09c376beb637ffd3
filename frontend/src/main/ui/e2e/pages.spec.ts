import { expect, test } from '@playwright/test';

import type { Account } from '../src/shared/domain/account';

import {
  accountOf,
  ambassadorOf,
  expectAccessible,
  expectDirection,
  photograph,
  signIn,
  textsOf,
  visit,
} from './support';

const looks = [
  { language: 'fr', dark: false },
  { language: 'ar', dark: true },
  { language: 'en', dark: false },
] as const;

for (const { language, dark } of looks) {
  test(`the main screens are accessible, in ${language}, ${dark ? 'dark' : 'light'}`, async ({
    browser,
  }) => {
    const t = textsOf(language);
    const member = await accountOf('MEMBER');
    const ambassador = await ambassadorOf(member);
    const screens: [name: string, account: Account | null, path: string][] = [
      ['sign-in', null, '/sign-in'],
      ['inbox', ambassador, '/inbox'],
      ['publish', ambassador, '/publish/need'],
      ['search', member, '/search?q=capteurs'],
      ['participant', member, `/participants/${member.participant ?? ''}`],
      ['me', member, '/me'],
      ['introductions', member, '/introductions'],
      ['deals', await accountOf('INVESTOR'), '/deals'],
      ['account', member, '/account'],
      ['indicators', member, '/indicators'],
      ['indicator', member, '/indicators/proposals?by=CITY'],
      ['imports', await accountOf('OPERATOR'), '/imports'],
      ['not-found', member, '/nowhere'],
    ];
    for (const [name, account, path] of screens) {
      await test.step(name, async () => {
        const page = await visit(browser, { language, dark });
        if (account !== null) await signIn(page, account);
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('status', { name: t.shell.loading })).toHaveCount(0);
        await expectDirection(page, language);
        await photograph(page, `${name}-${language}-${dark ? 'dark' : 'light'}`);
        await expectAccessible(page);
        await page.context().close();
      });
    }
  });
}

test('the language is chosen once and kept', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/sign-in');
  await expectDirection(page, 'fr');
  await page.getByRole('button', { name: textsOf('fr').language.ar }).click();
  await expectDirection(page, 'ar');
  await page.reload();
  await expectDirection(page, 'ar');
});

test('a screen asked for before the sign-in is shown after it', async ({ browser }) => {
  const page = await visit(browser, { language: 'fr' });
  await page.goto('/search?q=eau');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  const { displayName } = await accountOf('MEMBER');
  await page.getByRole('button', { name: displayName }).click();
  await expect(page).toHaveURL(/\/search\?q=eau/);
});
