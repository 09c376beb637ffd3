const CARD = 'connection-';

export const cardId = (connection: string) => CARD + connection;

/** The proposal whose card holds an element. */
export function connectionOf(target: EventTarget | null): string | null {
  const card = target instanceof Element ? target.closest(`article[id^="${CARD}"]`) : null;
  return card === null ? null : card.id.slice(CARD.length);
}
