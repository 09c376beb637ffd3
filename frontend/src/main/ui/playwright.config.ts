import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

/** The browser comes as an npm package: nothing is downloaded, nothing is installed. */
const executablePath = process.env.CHROMIUM ?? (await chromium.executablePath());

export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'lives', testMatch: '*.spec.ts' },
    { name: 'pictures', testMatch: 'pictures.ts' },
  ],
  outputDir: '../../../target/e2e',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:8080',
    locale: 'fr-MA',
    timezoneId: 'Africa/Casablanca',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
