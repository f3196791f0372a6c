import type { OutcomeFigures } from '../../api/types';
import { outcomes as en } from '../../i18n/en/outcomes';
import { useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { Section } from '../../ui/Page';
import { Curve } from './Curve';
import { Habits, Turns } from './Habits';
import { IncomeWeeks } from './IncomeWeeks';
import { Results } from './Results';

/** Habits beside outcomes, a seller's or those of many. */
export function Figures({ figures: { habits, results } }: { figures: OutcomeFigures }) {
  const texts = useTexts({ ru, en });
  return (
    <>
      <Section title={texts.curve.title} lead={texts.curve.lead}>
        <Curve curve={results.curve} />
      </Section>
      <Section title={texts.habits.title} lead={texts.habits.lead}>
        <Habits habits={habits} />
      </Section>
      <Section title={texts.turns.title} lead={texts.turns.lead}>
        <Turns habits={habits} />
      </Section>
      <Section title={texts.results.title} lead={texts.results.lead}>
        <Results results={results} />
      </Section>
      <Section title={texts.income.title} lead={texts.income.lead}>
        <IncomeWeeks income={results.income} />
      </Section>
    </>
  );
}
