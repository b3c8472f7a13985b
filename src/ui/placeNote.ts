import './note.css';

/** Room kept to the edge of the window, in pixels. */
const MARGIN = 12;
const WIDEST = 340;

/** Puts a note below what it belongs to and inside the window, in the coordinates of the page, so that it scrolls along. */
export function placeNote(note: HTMLElement, beside: HTMLElement | null): void {
  const place = beside?.getBoundingClientRect();
  if (!place) return;
  const room = document.documentElement.clientWidth;
  const width = Math.min(WIDEST, room - 2 * MARGIN);
  const left = Math.max(MARGIN, Math.min(place.left, room - width - MARGIN));
  Object.assign(note.style, {
    inlineSize: `${width}px`,
    left: `${left + scrollX}px`,
    top: `${place.bottom + scrollY + 6}px`,
  });
}
