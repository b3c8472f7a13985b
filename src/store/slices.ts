/** Work that is too long for one go, in slices between which the page answers. */

interface Pace {
  /** A slice may take so long, in milliseconds. */
  readonly slice: number;
  /** Gives the page its turn, then goes on. */
  readonly pause: (goOn: () => void) => void;
}

const SOON: Pace = { slice: 24, pause: (goOn) => void setTimeout(goOn) };

/**
 * Does the steps; those of the first slice at once, the others after the page had its turn each time. `goesOn` is told
 * what the last step said (the share that is done) before each further slice, and may end it all.
 */
export function inSlices<S, T>(steps: Generator<S, T, void>, onEnd: (result: T) => void, goesOn: (done: S) => boolean, pace = SOON): void {
  const until = performance.now() + pace.slice;
  let step = steps.next();
  while (step.done !== true && performance.now() < until) step = steps.next();
  if (step.done === true) onEnd(step.value);
  else if (goesOn(step.value)) pace.pause(() => inSlices(steps, onEnd, goesOn, pace));
}
