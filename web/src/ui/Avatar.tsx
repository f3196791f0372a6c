import { classes } from './classes';
import { ground, initials } from './initials';
import styles from './Avatar.module.css';

/** Initials on a quiet ground. The name always stands beside it, so it is hidden from screen readers;
 * the letters come from the style, for a button around it is named by the whole name. */
export function Avatar({ person, size = 'm' }: { person: { id: string; name: string }; size?: 's' | 'm' | 'l' }) {
  const number = ground(person.id);
  return (
    <span
      aria-hidden="true"
      data-initials={initials(person.name)}
      className={classes(styles.avatar, number > 1 && styles[`ground${number}`], size !== 'm' && styles[size])}
    />
  );
}
