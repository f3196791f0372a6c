import type { RefObject } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { Check } from 'lucide-react';
import { classes } from './classes';
import { Icon } from './Icon';
import type { MenuEntry } from './Menu';
import styles from './Menu.module.css';

interface MenuPopoverProps {
  label: string;
  entries: readonly MenuEntry[];
  triggerRef: RefObject<HTMLElement | null>;
  placement: 'bottom end' | 'bottom start' | 'top start' | 'right bottom' | 'top end';
  /** The dialog it opens in, outside of which nothing could be seen or pressed. */
  within: HTMLElement | null;
  onClose: () => void;
}

/** The open menu; loaded with its library only when a menu is opened. */
export default function MenuPopover({ label, entries, triggerRef, placement, within, onClose }: MenuPopoverProps) {
  const menu = (
    <Popover
      triggerRef={triggerRef}
      {...(within && { boundaryElement: within })}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      placement={placement}
      className={styles.popover ?? ''}
    >
      {/* The focus belongs in a menu as soon as it opens; it goes back to the button when it closes. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <Menu aria-label={label} className={styles.menu ?? ''} autoFocus="first" onClose={onClose}>
        {entries.map((entry) =>
          entry.kind === 'separator' ? (
            <Separator key={entry.id} className={styles.separator ?? ''} />
          ) : (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              className={classes(styles.item, entry.tone === 'stop' && styles.stop)}
              isDisabled={entry.unavailable ?? false}
              onAction={entry.onSelect}
            >
              {entry.icon && <Icon of={entry.icon} />}
              <span>{entry.label}</span>
              {entry.aside !== undefined && <small>{entry.aside}</small>}
              {entry.chosen && <Icon of={Check} />}
            </MenuItem>
          ),
        )}
      </Menu>
    </Popover>
  );
  return within === null ? menu : <PortalProvider getContainer={() => within}>{menu}</PortalProvider>;
}
