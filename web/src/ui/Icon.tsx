import type { LucideIcon } from 'lucide-react';

export type { LucideIcon };

/** A lucide icon in the house style: 20 px in the rail, 16 in text, 14 in marks. Hidden from screen readers. */
export function Icon({ of: Glyph, size = 16, className }: { of: LucideIcon; size?: number; className?: string }) {
  return <Glyph size={size} strokeWidth={1.75} aria-hidden="true" {...(className !== undefined && { className })} />;
}
