export const languages = ['fr', 'ar', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in the languages it was written in; at least one is there. */
export type LocalizedText = Partial<Record<Language, string>>;

export interface Page<T> {
  items: T[];
  next: string | null;
}
