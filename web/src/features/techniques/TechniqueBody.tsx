import { Check, Minus } from 'lucide-react';
import { techniques as en } from '../../i18n/en/techniques';
import { useTexts } from '../../i18n/LanguageContext';
import { techniques as ru } from '../../i18n/ru/techniques';
import { Icon } from '../../ui/Icon';
import type { Example, Technique } from './content/technique';
import styles from './Techniques.module.css';

interface TechniqueBodyProps {
  technique: Technique;
  /** The level below the title that it stands under. */
  heading: 'h2' | 'h3';
}

/** A technique but for its title: why, how, examples, and what the desk does for it. */
export function TechniqueBody({ technique, heading: Heading }: TechniqueBodyProps) {
  const texts = useTexts({ ru, en });
  const { figure, why, steps, examples, desk } = technique;
  return (
    <div className={styles.body}>
      <section>
        <Heading>{texts.why}</Heading>
        {figure && (
          <p className={styles.figure}>
            <b>{figure.value}</b> <span>{figure.says}</span>
          </p>
        )}
        {why.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section>
        <Heading>{texts.how}</Heading>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <Heading>{texts.examples}</Heading>
        {examples.map((example) => (
          <ExampleView key={example.moment} example={example} />
        ))}
      </section>
      <section>
        <Heading>{texts.desk}</Heading>
        {desk.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    </div>
  );
}

function ExampleView({ example }: { example: Example }) {
  const texts = useTexts({ ru, en });
  const { moment, bad, good, better } = example;
  return (
    <div className={styles.example}>
      <p>{moment}</p>
      <div className={styles.pair}>
        <figure>
          <figcaption>
            <Icon of={Minus} size={14} />
            {texts.bad}
          </figcaption>
          <blockquote>{bad}</blockquote>
        </figure>
        <figure className={styles.good}>
          <figcaption>
            <Icon of={Check} size={14} />
            {texts.good}
          </figcaption>
          <blockquote>{good}</blockquote>
        </figure>
      </div>
      <p className={styles.better}>
        <b>{texts.better}</b> {better}
      </p>
    </div>
  );
}
