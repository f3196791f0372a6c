import { useRef } from 'react';
import type { ReactNode } from 'react';

/** The browser's own way to choose files: what opens it, and the hidden field it needs somewhere near. */
export function useFilePicker(onFiles: (files: Iterable<File>) => void): { pick: () => void; field: ReactNode } {
  const input = useRef<HTMLInputElement>(null);
  return {
    pick: () => input.current?.click(),
    field: (
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    ),
  };
}
