import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import { classes } from './classes';
import { Icon } from './Icon';
import type { LucideIcon } from './Icon';
import styles from './Button.module.css';

export type ButtonVariant = 'main' | 'line' | 'text' | 'plain' | 'stop';

interface Look {
  variant?: ButtonVariant;
  small?: boolean;
  wide?: boolean;
  icon?: LucideIcon;
}

function look({ variant = 'plain', small, wide }: Look, className?: string): string {
  return classes(
    styles.button,
    variant !== 'plain' && styles[variant],
    small && styles.small,
    wide && styles.wide,
    className,
  );
}

interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** Stays focusable and in place; pressing does nothing. Say why beside it. */
  unavailable?: boolean | undefined;
  ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const { variant, small, wide, icon, unavailable, className, children, onClick, type = 'button', ...rest } = props;
  return (
    <button
      {...rest}
      type={type}
      className={look({ ...definedLook({ variant, small, wide }) }, className)}
      aria-disabled={unavailable ? true : undefined}
      onClick={(event) => {
        if (unavailable) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

interface LinkButtonProps extends Look {
  href: string;
  className?: string;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere. */
export function LinkButton({ href, children, className, icon, ...rest }: LinkButtonProps) {
  return (
    <Link href={href} className={look(rest, className)}>
      {icon && <Icon of={icon} />}
      {children}
    </Link>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'children'> {
  icon: LucideIcon;
  /** What it does; also shown as its tooltip. */
  label: string;
  small?: boolean;
  size?: number;
  unavailable?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, small, size = 20, unavailable, className, onClick, type = 'button', ...rest } = props;
  return (
    <button
      title={label}
      {...rest}
      type={type}
      aria-label={label}
      aria-disabled={unavailable ? true : undefined}
      className={classes(styles.button, styles.icon, small && styles.small, className)}
      onClick={(event) => {
        if (!unavailable) onClick?.(event);
      }}
    >
      <Icon of={icon} size={size} />
    </button>
  );
}

function definedLook(given: { [K in keyof Look]?: Look[K] | undefined }): Look {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
