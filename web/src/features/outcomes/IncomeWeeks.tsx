import type { Income } from '../../api/types';
import { outcomes as en } from '../../i18n/en/outcomes';
import { minorUnits } from '../../i18n/format';
import { useFormat, useLanguage, useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { weekNames } from '../communication/scores';
import { Bars } from './Bars';
import { DataTable } from './Chart';
import styles from './Outcomes.module.css';

/** What was earned week by week, each currency by itself: they are never added up. */
export function IncomeWeeks({ income }: { income: readonly Income[] }) {
  const texts = useTexts({ ru, en }).income;
  if (income.length === 0) return <p className={styles.result}>{texts.none}</p>;
  return (
    <>
      {income.map((one) => (
        <Currency key={one.currency} income={one} />
      ))}
      {income.some((one) => one.weeks.length > 0) && <p className={styles.legend}>{texts.cut}</p>}
    </>
  );
}

function Currency({ income: { currency, amount, weeks } }: { income: Income }) {
  const texts = useTexts({ ru, en }).income;
  const format = useFormat();
  const language = useLanguage();
  const name = weekNames(language);
  const money = (sum: number) => format.money({ amount: sum, currency });
  const best = weeks.reduce((found, week) => (week.amount > found.amount ? week : found), { start: '', amount: 0 });
  if (best.start === '') return <p className={styles.result}>{texts.total(money(amount))}</p>;
  const values = weeks.map((week) => `${name(week.start)}: ${money(week.amount)}`).join('; ');
  return (
    <div className={styles.currency}>
      <p className={styles.result}>{texts.result(money(amount), weeks.length, name(best.start), money(best.amount))}</p>
      <Bars
        height={200}
        label={texts.image(currency, values)}
        columns={weeks.map((week) => ({ key: week.start, value: week.amount / minorUnits(currency) }))}
        keyName={name}
        valueName={compact(language)}
        most={5}
      />
      <DataTable
        caption={`${texts.title}, ${currency}`}
        head={[texts.week, texts.amount]}
        rows={weeks.toReversed().map((week) => [week.start, name(week.start), money(week.amount)])}
      />
    </div>
  );
}

/** 12000 as 12 thousand, as short as the language has it: the axis has little room. */
function compact(language: 'ru' | 'en'): (value: number) => string {
  const format = new Intl.NumberFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { notation: 'compact' });
  return (value) => format.format(value);
}
