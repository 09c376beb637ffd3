export const roles = ['AMBASSADOR', 'MEMBER', 'INVESTOR', 'OPERATOR'] as const;
export type Role = (typeof roles)[number];

export interface Account {
  username: string;
  displayName: string;
  roles: Role[];
  city: string | null;
  participant: string | null;
}
