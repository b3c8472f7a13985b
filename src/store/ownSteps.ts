/** Work that is too long for one go, in slices between which the page answers. */

/** A slice may take so long, in milliseconds. */
const SLICE = 24;

/**
 * Does the steps; those of the first slice at once, the others after the page had its turn each time. `goesOn` is told
 * the share that is done before each further slice, and may end it all.
 */
export function inSlices<T>(steps: Generator<number, T, void>, onEnd: (result: T) => void, goesOn: (done: number) => boolean): void {
  const until = performance.now() + SLICE;
  let step = steps.next();
  while (step.done !== true && performance.now() < until) step = steps.next();
  if (step.done === true) onEnd(step.value);
  else if (goesOn(step.value)) setTimeout(() => inSlices(steps, onEnd, goesOn));
}
