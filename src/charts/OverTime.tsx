/** Not drawn yet. */
export function OverTime() {
  return null;
}
