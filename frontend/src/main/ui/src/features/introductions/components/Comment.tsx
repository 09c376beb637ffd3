import { Textarea } from '@mantine/core';

interface CommentProps {
  label: string;
  hint?: string;
  required: boolean;
  value: string;
  onChange: (value: string) => void;
}

export function Comment({ label, hint, required, value, onChange }: CommentProps) {
  return (
    <Textarea
      label={label}
      description={hint}
      required={required}
      autosize
      minRows={3}
      maxLength={2_000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Words that were written, or null for none. */
export const wordsIn = (text: string): string | null => (text.trim() === '' ? null : text.trim());
