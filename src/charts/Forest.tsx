/** Not drawn yet. */
export function Forest() {
  return null;
}
