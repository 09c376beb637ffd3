import type { Point } from '../api/indicators';

import classes from './Indicators.module.css';

/** The periods at a glance, in the direction of the page; the numbers stand beside. */
export function Bars({ points, most }: { points: readonly Point[]; most: number }) {
  return (
    <div className={classes.bars} aria-hidden>
      {points.map(({ from, value }) => (
        <i key={from} style={{ blockSize: `${most === 0 ? 0 : ((value ?? 0) / most) * 100}%` }} />
      ))}
    </div>
  );
}
