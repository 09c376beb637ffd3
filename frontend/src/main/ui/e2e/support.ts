import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import AxeBuilder from '@axe-core/playwright';
import { expect, request, type APIRequestContext, type Browser, type Page } from '@playwright/test';

import type { Account, Role } from '../src/shared/domain/account';
import type { ParticipantView } from '../src/shared/domain/participant';
import type { Language } from '../src/shared/domain/text';
import type fr from '../src/shared/i18n/locales/fr.json';

export type Texts = typeof fr;

export function textsOf(language: Language): Texts {
  const file = new URL(`../src/shared/i18n/locales/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}

export const baseURL = process.env.BASE_URL ?? 'http://127.0.0.1:8080';

const screenshots = fileURLToPath(new URL('../../../../target/screenshots/', import.meta.url));

async function demoAccounts(): Promise<Account[]> {
  const api = await request.newContext({ baseURL });
  const accounts = (await (await api.get('/api/session/demo')).json()) as Account[];
  await api.dispose();
  return accounts;
}

/** The demonstration's account in that role. */
export async function accountOf(role: Role): Promise<Account> {
  const account = (await demoAccounts()).find(({ roles }) => roles.includes(role));
  if (account === undefined) throw new Error(`the demonstration has no ${role}`);
  return account;
}

export interface Visit {
  language: Language;
  dark?: boolean;
}

/** A browser of its own, in a language; every error of the page fails the test. */
export async function visit(browser: Browser, { language, dark = false }: Visit): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    (chosen) => localStorage.setItem('maillage.language', chosen),
    language,
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => expect(error, 'the page has no error').toBeNull());
  return page;
}

/** Signs in by the card of the demonstration, and lands on the account's own screen. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: account.displayName }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Speaks to the server as the browser would, CSRF token included. */
export async function apiOf({ username }: Account): Promise<APIRequestContext> {
  const anonymous = await request.newContext({ baseURL });
  await anonymous.post('/api/session/demo', { data: { username } });
  const state = await anonymous.storageState();
  await anonymous.dispose();
  const token = state.cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
  return request.newContext({
    baseURL,
    storageState: state,
    extraHTTPHeaders: { 'X-XSRF-TOKEN': token },
  });
}

/** The ambassador who represents the city of a member. */
export async function ambassadorOf(member: Account): Promise<Account> {
  const api = await apiOf(member);
  const answer = await api.get(`/api/participants/${member.participant ?? ''}`);
  const { place } = (await answer.json()) as ParticipantView;
  await api.dispose();
  const found = (await demoAccounts()).find(
    ({ roles, city }) => roles.includes('AMBASSADOR') && city === place?.city,
  );
  if (found === undefined) throw new Error(`nobody represents ${String(place?.city)}`);
  return found;
}

export async function expectDirection(page: Page, language: Language): Promise<void> {
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', language);
  await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(
    language === 'ar' ? 'rtl' : 'ltr',
  );
}

/** No rule of WCAG 2.2 A or AA that a program can check is broken on the page once it is there. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toBeAttached();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`,
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

export async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${screenshots}${name}.png` });
}

export const unique = (): string => Math.random().toString(36).slice(2, 8);
