/** Two states are asked at once: the newest, and the one that charts and table still show while they follow it. */
const KEPT = 2;

/**
 * So many, where the store itself is subscribed to: each part of the page may still show another state than the newest,
 * and be about to show a third. If their answers drove out the newest one's, a component that asks for it would be given
 * another object each time, and be rendered for ever.
 */
export const OF_EACH_PART = 8;

/** The last answers, given again while every argument is the same object. */
export function memoize<A extends readonly unknown[], R>(compute: (...args: A) => R, most: number = KEPT): (...args: A) => R {
  let kept: readonly { readonly args: A; readonly result: R }[] = [];
  return (...args) => {
    const known = kept.find((answer) => answer.args.every((arg, at) => Object.is(arg, args[at])));
    const answer = known ?? { args, result: compute(...args) };
    if (kept[0] !== answer) kept = [answer, ...kept.filter((entry) => entry !== answer)].slice(0, most);
    return answer.result;
  };
}
