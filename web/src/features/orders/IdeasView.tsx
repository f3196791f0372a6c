import { useLayoutEffect, useRef, useState } from 'react';
import { Check, Pencil, Trash2 } from 'lucide-react';
import type { Idea, Order } from '../../api/types';
import { common as commonEn } from '../../i18n/en/common';
import { orderForms as en } from '../../i18n/en/orderForms';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { orderForms as ru } from '../../i18n/ru/orderForms';
import { Button, IconButton } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { LONGEST_IDEA, MOST_IDEAS, unofferedOf, withIdea, withOffered, withWords } from './ideas';
import { keepFocus } from './keepFocus';
import { useIdeas } from './useIdeas';
import styles from './Ideas.module.css';

/** The seller's own list of what else would do the order good; nobody else sees it. */
export function IdeasView({ order }: { order: Order }) {
  const texts = useTexts({ ru, en }).ideas;
  const { ideas } = order;
  const { keep, error } = useIdeas(order);
  const [editing, setEditing] = useState<number | null>(null);
  const list = useRef<HTMLDetailsElement>(null);
  const close = () => {
    setEditing(null);
    keepFocus(list.current);
  };
  const left = unofferedOf(ideas).length;
  return (
    <details ref={list} className={styles.ideas}>
      <summary>{left === 0 ? texts.title : `${texts.title}: ${left}`}</summary>
      <p>{texts.lead}</p>
      {ideas.length > 0 && (
        <ul>
          {ideas.map((idea, place) => (
            <li key={place}>
              {editing === place ? (
                <Words
                  label={texts.editField}
                  action={texts.save}
                  opening={idea.text}
                  focuses
                  onSay={async (text) => {
                    const isKept = await keep(withWords(ideas, place, text));
                    if (isKept) close();
                    return isKept;
                  }}
                  onCancel={close}
                />
              ) : (
                <OneIdea
                  idea={idea}
                  onEdit={() => setEditing(place)}
                  onOffered={() => void keep(withOffered(ideas, [idea.text], !idea.offered))}
                  onRemove={() => {
                    void keep(withWords(ideas, place, ''));
                    keepFocus(list.current);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {ideas.length < MOST_IDEAS ? (
        <Words
          label={texts.field}
          action={texts.add}
          placeholder={texts.placeholder}
          opening=""
          onSay={(text) => keep(withIdea(ideas, text))}
        />
      ) : (
        <p>{texts.full}</p>
      )}
      {error !== null && <ProblemNotice error={error} title={texts.failed} />}
    </details>
  );
}

interface OneIdeaProps {
  idea: Idea;
  onEdit: () => void;
  onOffered: () => void;
  onRemove: () => void;
}

function OneIdea({ idea: { text, offered }, onEdit, onOffered, onRemove }: OneIdeaProps) {
  const texts = useTexts({ ru, en }).ideas;
  return (
    <div className={styles.idea}>
      <span className={offered ? styles.offered : undefined}>{text}</span>
      <IconButton
        small
        size={16}
        icon={Check}
        label={texts.offered(text)}
        aria-pressed={offered}
        className={offered ? (styles.on ?? '') : ''}
        onClick={onOffered}
      />
      <IconButton small size={16} icon={Pencil} label={texts.edit(text)} onClick={onEdit} />
      <IconButton small size={16} icon={Trash2} label={texts.remove(text)} onClick={onRemove} />
    </div>
  );
}

interface WordsProps {
  label: string;
  action: string;
  placeholder?: string;
  opening: string;
  /** It was just opened, in place of what was pressed. */
  focuses?: boolean;
  /** Whether it is kept; what is not stays in the field. */
  onSay: (text: string) => Promise<boolean>;
  onCancel?: () => void;
}

/** One line to write an idea in. */
function Words({ label, action, placeholder, opening, focuses = false, onSay, onCancel }: WordsProps) {
  const { cancel } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const [text, setText] = useState(opening);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (focuses) form.current?.querySelector('input')?.focus();
  }, [focuses]);
  const say = async () => {
    if (text.trim() === '' || !(await onSay(text))) return;
    // What was written meanwhile stays.
    setText((now) => (now === text ? '' : now));
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.words}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void say();
      }}
    >
      <TextField
        label={label}
        placeholder={placeholder}
        maxLength={LONGEST_IDEA}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button small type="submit" variant="line" unavailable={text.trim() === ''}>
          {action}
        </Button>
        {onCancel !== undefined && (
          <Button small onClick={onCancel}>
            {cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
