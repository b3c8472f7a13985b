/** So many rows of a tall chart are drawn, on the page and in a picture, before the reader asks for all. */
export const FIRST_ROWS = 40;
