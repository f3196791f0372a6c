import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { ChevronDown } from 'lucide-react';
import { settings as en } from '../../i18n/en/settings';
import { useFormat, useLanguage, useTexts } from '../../i18n/LanguageContext';
import { settings as ru } from '../../i18n/ru/settings';
import { classes } from '../../ui/classes';
import { Field } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { findZones, listZones, titleOf, zone, type Zone } from './zones';
import styles from './TimeZone.module.css';

interface TimeZoneFieldProps {
  value: string;
  onChange: (id: string) => void;
}

/** All the zones the browser knows, found by city, country or offset: a combo box as the ARIA patterns describe it. */
export function TimeZoneField({ value, onChange }: TimeZoneFieldProps) {
  const texts = useTexts({ ru, en }).account;
  const format = useFormat();
  const [now] = useState(() => new Date());
  const box = useZoneBox(value, now, onChange);
  const listId = useId();
  const optionId = (each: Zone) => `${listId}-${each.id}`;
  const active = box.isOpen ? box.shown[box.active] : undefined;
  return (
    <div className={styles.box}>
      <Field label={texts.timeZone} hint={`${texts.timeZoneNow(format.clockIn(value, now))} ${texts.timeZoneHint}`}>
        {(wiring) => (
          <div className={styles.field}>
            <input
              {...wiring}
              type="text"
              role="combobox"
              autoComplete="off"
              spellCheck={false}
              aria-autocomplete="list"
              aria-expanded={box.isOpen}
              aria-controls={box.isOpen ? listId : undefined}
              aria-activedescendant={active && optionId(active)}
              value={box.text}
              onChange={(event) => box.type(event.target.value)}
              onClick={box.open}
              onBlur={box.close}
              onFocus={(event) => event.target.select()}
              onKeyDown={box.press}
            />
            <Icon of={ChevronDown} />
          </div>
        )}
      </Field>
      {box.isOpen && (
        <div id={listId} role="listbox" aria-label={texts.timeZone} className={styles.list}>
          {box.shown.map((each, index) => (
            <ZoneOption
              key={each.id}
              id={optionId(each)}
              zone={each}
              isActive={index === box.active}
              isChosen={each.id === value}
              onChoose={() => box.choose(each)}
            />
          ))}
          {box.shown.length === 0 && (
            <div role="option" tabIndex={-1} aria-selected="false" aria-disabled="true" className={styles.none}>
              {texts.noZone}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

interface ZoneOptionProps {
  id: string;
  zone: Zone;
  isActive: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

function ZoneOption({ id, zone: each, isActive, isChosen, onChoose }: ZoneOptionProps) {
  const format = useFormat();
  const language = useLanguage();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keyboard acts in the field, which points here by aria-activedescendant.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={classes(styles.item, isActive && styles.active)}
      // The field keeps the focus, also from the mouse.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>
        {titleOf(each, format.city(each.id), language)}
        <small>{each.name}</small>
      </span>
      <small className="num">{each.offset}</small>
    </div>
  );
}

/** What is typed, what it finds, and which of it the arrow keys stand on. */
function useZoneBox(value: string, now: Date, onChange: (id: string) => void) {
  const language = useLanguage();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  // Four hundred zones take a moment to name: only once the list is asked for.
  const all = useMemo(() => {
    if (!isOpen) return [];
    const ids = Intl.supportedValuesOf('timeZone');
    return listZones(ids.includes(value) ? ids : [value, ...ids], language, now);
  }, [isOpen, value, language, now]);
  const shown = useMemo(
    () => (typed === null ? all : findZones(all, typed, (each) => format.city(each.id))),
    [all, typed, format],
  );
  const chosen = useMemo(() => zone(value, language, now), [value, language, now]);
  const close = () => {
    setIsOpen(false);
    setTyped(null);
  };
  const open = () => {
    if (isOpen) return;
    setIsOpen(true);
    setActive(-1);
  };
  const choose = (each: Zone | undefined) => {
    close();
    if (each && each.id !== value) onChange(each.id);
  };
  const step = (by: number) => {
    // A list just opened begins at the chosen zone.
    const from = active === -1 ? shown.findIndex((each) => each.id === value) - (by > 0 ? 1 : -1) : active;
    setActive(Math.max(0, Math.min(shown.length - 1, from + by)));
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => (isOpen ? step(1) : open()),
    ArrowUp: () => (isOpen ? step(-1) : open()),
    PageDown: () => step(8),
    PageUp: () => step(-8),
    Enter: () => (isOpen ? choose(shown[active]) : open()),
    Escape: close,
  };
  return {
    text: typed ?? `${titleOf(chosen, format.city(value), language)}, ${chosen.offset}`,
    isOpen,
    shown,
    active,
    open,
    close,
    choose,
    type: (text: string) => {
      setIsOpen(true);
      setTyped(text);
      setActive(0);
    },
    press: (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (act === undefined || (event.key === 'Escape' && !isOpen)) return;
      event.preventDefault();
      act();
    },
  };
}
