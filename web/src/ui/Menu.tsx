import { lazy, Suspense, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { LucideIcon } from './Icon';

const MenuPopover = lazy(() => import('./MenuPopover'));

export type MenuEntry =
  | { kind: 'separator'; id: string }
  | {
      kind?: 'item';
      id: string;
      label: string;
      /** Said quietly at the right: a time, a key. */
      aside?: string;
      icon?: LucideIcon;
      tone?: 'stop';
      chosen?: boolean;
      unavailable?: boolean;
      onSelect: () => void;
    };

export interface MenuTrigger {
  ref: RefObject<HTMLButtonElement | null>;
  onClick: () => void;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
}

interface MenuProps {
  label: string;
  entries: readonly MenuEntry[];
  placement?: 'bottom end' | 'bottom start' | 'top start' | 'right bottom' | 'top end';
  /** The button that opens it; spread the given props on it. */
  children: (trigger: MenuTrigger) => ReactNode;
}

/** A button with a menu, operated as the platform does it: arrows, first letters, Escape. */
export function Menu({ label, entries, placement = 'bottom end', children }: MenuProps) {
  const [open, setOpen] = useState<{ within: HTMLElement | null } | null>(null);
  const ref = useRef<HTMLButtonElement>(null);
  return (
    <>
      {children({
        ref,
        onClick: () => setOpen({ within: ref.current?.closest('dialog') ?? null }),
        'aria-haspopup': 'menu',
        'aria-expanded': open !== null,
      })}
      {open !== null && (
        <Suspense fallback={null}>
          <MenuPopover
            label={label}
            entries={entries}
            triggerRef={ref}
            placement={placement}
            within={open.within}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </>
  );
}
