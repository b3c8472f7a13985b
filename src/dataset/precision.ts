/** The decimals a figure was printed with. */
export function decimalsIn(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
