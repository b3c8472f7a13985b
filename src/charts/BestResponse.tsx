/** Not drawn yet. */
export function BestResponse() {
  return null;
}
