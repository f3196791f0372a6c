import { useState } from 'react';
import { useMe } from '../../app/session';
import { settings as en } from '../../i18n/en/settings';
import { useTexts } from '../../i18n/LanguageContext';
import { settings as ru } from '../../i18n/ru/settings';
import { Checkbox, Field } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { InlineNotice } from '../../ui/State';
import { SaveState } from './SaveState';
import { useSave } from './useSave';
import styles from './Settings.module.css';

const mostSeconds = 30;

/** The undo time and the browser's notifications. */
export function WorkSection() {
  const texts = useTexts({ ru, en }).work;
  return (
    <Section id="work" title={texts.title}>
      <UndoTime />
      <Notifications />
    </Section>
  );
}

function UndoTime() {
  const texts = useTexts({ ru, en }).work;
  const me = useMe();
  const state = useSave();
  const [seconds, setSeconds] = useState(me.undoSeconds);
  const said = seconds === 0 ? texts.undoNone : texts.undoValue(seconds);
  const keep = () => {
    if (seconds !== me.undoSeconds) state.save({ undoSeconds: seconds });
  };
  return (
    <div>
      <Field label={texts.undo} hint={texts.undoHint}>
        {(wiring) => (
          <div className={styles.slider}>
            <input
              {...wiring}
              className={styles.range}
              type="range"
              min={0}
              max={mostSeconds}
              step={1}
              value={seconds}
              aria-valuetext={said}
              onChange={(event) => setSeconds(event.target.valueAsNumber)}
              onPointerUp={keep}
              onKeyUp={keep}
              onBlur={keep}
            />
            <output className="num">{said}</output>
          </div>
        )}
      </Field>
      <SaveState state={state} />
    </div>
  );
}

function Notifications() {
  const texts = useTexts({ ru, en }).work;
  const me = useMe();
  const state = useSave();
  const isMissing = !('Notification' in window);
  const [isDenied, setIsDenied] = useState(!isMissing && Notification.permission === 'denied');
  const turn = async (on: boolean) => {
    if (on && (await Notification.requestPermission()) !== 'granted') {
      setIsDenied(true);
      return;
    }
    setIsDenied(false);
    state.save({ browserNotifications: on });
  };
  const isOn = me.browserNotifications && !isMissing && !isDenied;
  return (
    <div>
      <Checkbox
        label={texts.notifications}
        hint={texts.notificationsHint}
        checked={isOn}
        disabled={isMissing}
        onChange={(event) => void turn(event.target.checked)}
      />
      {isMissing && <InlineNotice>{texts.notificationsMissing}</InlineNotice>}
      {isDenied && <InlineNotice role="status">{texts.notificationsDenied}</InlineNotice>}
      <SaveState state={state} />
    </div>
  );
}
