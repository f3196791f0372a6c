import { Monitor, Moon, Sun } from 'lucide-react';
import { useMe } from '../../app/session';
import type { Theme } from '../../api/types';
import { parts as partsEn } from '../../i18n/en/parts';
import { settings as en } from '../../i18n/en/settings';
import { useTexts } from '../../i18n/LanguageContext';
import { parts as partsRu } from '../../i18n/ru/parts';
import { settings as ru } from '../../i18n/ru/settings';
import { Icon } from '../../ui/Icon';
import { Section } from '../../ui/Page';
import { SaveState } from './SaveState';
import { useSave } from './useSave';
import styles from './Settings.module.css';

const themes = [
  { theme: 'system', icon: Monitor },
  { theme: 'light', icon: Sun },
  { theme: 'dark', icon: Moon },
] as const satisfies { theme: Theme; icon: typeof Sun }[];

export function LookSection() {
  const texts = useTexts({ ru, en }).look;
  const names = useTexts({ ru: partsRu, en: partsEn }).theme;
  const me = useMe();
  const state = useSave();
  return (
    <Section id="look" title={texts.title} lead={texts.lead}>
      <fieldset className={styles.themes}>
        <legend className="sr">{names.label}</legend>
        {themes.map(({ theme, icon }) => (
          <label key={theme} className={styles.theme}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={me.theme === theme}
              onChange={() => state.save({ theme })}
            />
            <Icon of={icon} size={18} />
            <span>{names[theme]}</span>
          </label>
        ))}
      </fieldset>
      <SaveState state={state} />
    </Section>
  );
}
