import { useState } from 'react';
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
import { useIdeas } from './useIdeas';
import styles from './Ideas.module.css';

/** The seller's own list of what else would do the order good; nobody else sees it. */
export function IdeasView({ order }: { order: Order }) {
  const texts = useTexts({ ru, en }).ideas;
  const { ideas } = order;
  const { keep, error } = useIdeas(order);
  const [editing, setEditing] = useState<number | null>(null);
  const left = unofferedOf(ideas).length;
  return (
    <details className={styles.ideas}>
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
                  onSay={(text) => {
                    keep(withWords(ideas, place, text));
                    setEditing(null);
                  }}
                  onCancel={() => setEditing(null)}
                />
              ) : (
                <OneIdea
                  idea={idea}
                  onEdit={() => setEditing(place)}
                  onOffered={() => keep(withOffered(ideas, [idea.text], !idea.offered))}
                  onRemove={() => keep(withWords(ideas, place, ''))}
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
  onSay: (text: string) => void;
  onCancel?: () => void;
}

/** One line to write an idea in. */
function Words({ label, action, placeholder, opening, onSay, onCancel }: WordsProps) {
  const { cancel } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const [text, setText] = useState(opening);
  return (
    <form
      noValidate
      className={styles.words}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (text.trim() === '') return;
        onSay(text);
        setText('');
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
