/** Two states are asked at once: the newest, and the one that charts and table still show while they follow it. */
const KEPT = 2;

/** The last answers, given again while every argument is the same object. */
export function memoize<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let kept: readonly { readonly args: A; readonly result: R }[] = [];
  return (...args) => {
    const known = kept.find((answer) => answer.args.every((arg, at) => Object.is(arg, args[at])));
    const answer = known ?? { args, result: compute(...args) };
    if (kept[0] !== answer) kept = [answer, ...kept.filter((entry) => entry !== answer)].slice(0, KEPT);
    return answer.result;
  };
}
