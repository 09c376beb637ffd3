import classes from './Connection.module.css';

/** What would tie two sides. */
export function Knot() {
  return (
    <svg className={classes.knot} width="44" height="44" viewBox="0 0 44 44" aria-hidden>
      <path d="M2 16C14 16 14 28 22 28S30 16 42 16" />
      <path d="M2 28C14 28 14 16 22 16S30 28 42 28" data-second />
    </svg>
  );
}
