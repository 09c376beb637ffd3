const STEP = 56;
const GAP = 7;
const SIZE = STEP * 2;

/** A plain weave as a quiet background: each thread goes under every second crossing. */
export function Weave({ className }: { className?: string | undefined }) {
  const a = STEP / 2;
  const b = a + STEP;
  const warp = `M${a} ${a + GAP}V${SIZE}M${a} 0V${a - GAP}M${b} 0V${b - GAP}M${b} ${b + GAP}V${SIZE}`;
  const weft = `M0 ${a}H${b - GAP}M${b + GAP} ${a}H${SIZE}M0 ${b}H${a - GAP}M${a + GAP} ${b}H${SIZE}`;
  return (
    <svg className={className} aria-hidden>
      <defs>
        <pattern
          id="weave"
          width={SIZE}
          height={SIZE}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d={warp} stroke="#1d6458" strokeWidth="8" />
          <path d={weft} stroke="#17574c" strokeWidth="8" />
        </pattern>
        <linearGradient id="fade" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#0b3f37" stopOpacity="0" />
          <stop offset="0.72" stopColor="#0b3f37" stopOpacity="0.94" />
        </linearGradient>
      </defs>
      <rect width="100%" height="100%" fill="url(#weave)" />
      <rect width="100%" height="100%" fill="url(#fade)" />
    </svg>
  );
}
