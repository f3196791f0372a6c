import { useEffect } from 'react';
import { settings as en, quickReplies as repliesEn } from '../../i18n/en/settings';
import { useTexts } from '../../i18n/LanguageContext';
import { settings as ru, quickReplies as repliesRu } from '../../i18n/ru/settings';
import { LinkButton } from '../../ui/Button';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { QuickReplies } from '../quick-replies/QuickReplies';
import { AccountSection } from './AccountSection';
import { BecomeModerator } from './BecomeModerator';
import { LookSection } from './LookSection';
import { PasswordSection } from './PasswordSection';
import { SessionsSection } from './SessionsSection';
import { WorkSection } from './WorkSection';
import styles from './Settings.module.css';

export default function SettingsPage() {
  const texts = useTexts({ ru, en });
  const replies = useTexts({ ru: repliesRu, en: repliesEn });
  useScrollToPart();
  const parts = [
    { id: 'account', title: texts.account.title },
    { id: 'look', title: texts.look.title },
    { id: 'work', title: texts.work.title },
    { id: 'quick-replies', title: replies.title },
    { id: 'password', title: texts.password.title },
    { id: 'sessions', title: texts.sessions.title },
    { id: 'blocked', title: texts.blocked.title },
    { id: 'techniques', title: texts.techniques.title },
    { id: 'standing', title: texts.standing.title },
    { id: 'profile', title: texts.profile.title },
  ];
  return (
    <div className={styles.layout}>
      <nav className={styles.parts} aria-label={texts.sections}>
        {parts.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <Page>
        <PageTitle title={texts.title} />
        <BecomeModerator />
        <AccountSection />
        <LookSection />
        <WorkSection />
        <QuickReplies />
        <PasswordSection />
        <SessionsSection />
        <Section id="blocked" title={texts.blocked.title} lead={texts.blocked.lead}>
          <div>
            <LinkButton variant="line" href="/settings/blocked">
              {texts.blocked.open}
            </LinkButton>
          </div>
        </Section>
        <Section id="techniques" title={texts.techniques.title} lead={texts.techniques.lead}>
          <div>
            <LinkButton variant="line" href="/techniques">
              {texts.techniques.open}
            </LinkButton>
          </div>
        </Section>
        <Section id="standing" title={texts.standing.title} lead={texts.standing.lead}>
          <div>
            <LinkButton variant="line" href="/my/standing">
              {texts.standing.open}
            </LinkButton>
          </div>
        </Section>
        <Section id="profile" title={texts.profile.title} lead={texts.profile.lead}>
          <div>
            <LinkButton variant="line" href="/my/profile">
              {texts.profile.open}
            </LinkButton>
          </div>
        </Section>
      </Page>
    </div>
  );
}

/** The parts come with the page, after the browser has looked for the one named in the address. */
function useScrollToPart() {
  useEffect(() => {
    const part = document.getElementById(window.location.hash.slice(1));
    // After the shell has put the page to its top.
    const frame = requestAnimationFrame(() => part?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, []);
}
