import { splitMarks } from './marks';

/** Text in which the server marked the words that were found; never read as HTML. */
export function Highlighted({ text }: { text: string }) {
  return splitMarks(text).map((part, index) =>
    part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  );
}
