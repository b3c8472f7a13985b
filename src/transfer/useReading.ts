import { useEffect, useRef, useState } from 'react';
import { bundled } from '../dataset/bundled.ts';
import type { Choices } from './readFile.ts';
import { type Reading, readOwnFile, type Task } from './reading.ts';

export interface Opened {
  readonly file: File;
  readonly choices: Choices;
  /** null until the file is read for the first time. */
  readonly reading: Reading | null;
  /** Share that is read, 0–1; null when nothing is going on. */
  readonly progress: number | null;
}

export interface ReadingState {
  readonly opened: Opened | null;
  readonly open: (file: File) => void;
  /** Reads the same file again, with what the reader said of it. */
  readonly choose: (choices: Choices) => void;
  readonly close: () => void;
}

/** The file that is being looked at. A file chosen later, or other choices, end the reading before. */
export function useReading(): ReadingState {
  const [opened, setOpened] = useState<Opened | null>(null);
  const task = useRef<Task | null>(null);
  useEffect(() => () => task.current?.stop(), []);

  const start = (file: File, choices: Choices, before: Reading | null) => {
    task.current?.stop();
    setOpened({ file, choices, reading: before, progress: 0 });
    const now = readOwnFile(file, bundled, choices, (done) => {
      if (task.current === now) setOpened((state) => state && { ...state, progress: done });
    });
    task.current = now;
    now.reading.then(
      (reading) => task.current === now && setOpened({ file, choices, reading, progress: null }),
      () => undefined,
    );
  };

  return {
    opened,
    open: (file) => start(file, {}, null),
    choose: (choices) => opened && start(opened.file, choices, opened.reading),
    close: () => {
      task.current?.stop();
      task.current = null;
      setOpened(null);
    },
  };
}
