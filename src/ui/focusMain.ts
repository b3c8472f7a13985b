/** What held the focus goes with the click: what the page is about takes it. */
export function focusMain(): void {
  document.querySelector<HTMLElement>('#charts, #page')?.focus({ preventScroll: true });
}
