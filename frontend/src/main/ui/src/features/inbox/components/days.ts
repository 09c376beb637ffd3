const DAY_MS = 86_400_000;

/** The UTC day some days later, such as 2026-03-10. */
export const dayAfter = (now: number, days: number): string =>
  new Date(now + days * DAY_MS).toISOString().slice(0, 10);
