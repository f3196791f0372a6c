/** The mark: a speech bubble that is a clock. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 3a13 13 0 1 1-7.6 23.55L3.6 28.4l1.7-4.9A13 13 0 0 1 16 3Z" fill="var(--accent)" />
      <path
        d="M16 9.5V16l4.2 3"
        fill="none"
        stroke="var(--surface-ground)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
