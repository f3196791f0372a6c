import { useRef, useState } from 'react';
import { ImagePlus, Undo2 } from 'lucide-react';
import type { Picture, Service } from '../../api/types';
import { serviceEditor as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { Section } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { InlineNotice } from '../../ui/State';
import { mostPictures, pictureTypes } from './pictureRules';
import { PictureTile } from './PictureTile';
import { UploadList } from './UploadList';
import { useDragOrder } from './useDragOrder';
import { usePictures } from './usePictures';
import styles from './Pictures.module.css';

/** The pictures of a service: chosen, described, uploaded, put in order, removed. */
export function Pictures({ service }: { service: Service }) {
  const texts = useTexts({ ru, en }).pictures;
  const state = usePictures(service);
  const { pictures, removal, uploads } = state;
  const { list, dragged, grab } = useDragOrder(pictures, state.show, state.store);
  const [said, setSaid] = useState('');
  const nameOf = (picture: Picture, index: number) => picture.alt || texts.picture(index + 1);
  return (
    <Section title={texts.title} lead={texts.lead}>
      {pictures.length > 0 && (
        <ul ref={list} className={styles.grid}>
          {pictures.map((picture, index) =>
            removal.pending.has(picture.id) ? (
              <li key={picture.id} className={styles.removed}>
                <span role="status">{texts.removed}</span>
                <Button variant="text" small icon={Undo2} onClick={() => removal.undo(picture.id)}>
                  {texts.undo}
                </Button>
              </li>
            ) : (
              <PictureTile
                key={picture.id}
                picture={picture}
                name={nameOf(picture, index)}
                index={index}
                count={pictures.length}
                isDragged={dragged === picture.id}
                onGrab={(event) => grab(event, picture.id)}
                onMove={(to) => {
                  state.move(index, to);
                  setSaid(texts.moved(nameOf(picture, index), to + 1, pictures.length));
                }}
                onRedescribe={() => void uploads.redescribe(picture)}
                onRemove={() => removal.start(picture.id)}
              />
            ),
          )}
        </ul>
      )}
      <p className="sr" role="status">
        {said}
      </p>
      {state.orderProblem && <ProblemNotice error={state.orderProblem} title={texts.orderFailed} />}
      <UploadList uploads={uploads} />
      {uploads.refused.map(({ name, why }) => (
        <InlineNotice key={name} role="alert">
          {texts.refused[why](name)}
        </InlineNotice>
      ))}
      {state.room > 0 ? (
        <Chooser onChoose={uploads.choose} />
      ) : (
        pictures.length >= mostPictures && <p className={styles.full}>{texts.full}</p>
      )}
    </Section>
  );
}

/** Takes files by the button, by dropping and by pasting into it. */
function Chooser({ onChoose }: { onChoose: (files: readonly File[]) => void }) {
  const texts = useTexts({ ru, en }).pictures;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    // Dropping is only a second way: the button inside does the same.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={classes(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onChoose([...event.dataTransfer.files]);
      }}
    >
      <Icon of={ImagePlus} size={20} />
      <input
        ref={input}
        type="file"
        multiple
        accept={pictureTypes.join(',')}
        className="sr"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button variant="line" small onClick={() => input.current?.click()}>
        {texts.choose}
      </Button>
      <span>{texts.drop}</span>
    </div>
  );
}
