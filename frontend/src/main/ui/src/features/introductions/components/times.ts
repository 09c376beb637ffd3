export const MOST_TIMES = 10;

/** The moments of local date-times such as 2026-03-10T09:30, in order; what is empty is left out. */
export function momentsOf(local: readonly string[]): string[] {
  const moments = local.filter((one) => one !== '').map((one) => new Date(one).toISOString());
  return [...new Set(moments)].sort();
}

/** A moment as a field for local date-times takes it, to the minute. */
export function localOf(moment: number): string {
  const date = new Date(moment);
  return new Date(moment - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
