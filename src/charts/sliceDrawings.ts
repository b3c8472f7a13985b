/** The drawings that lie over all rows of a chart. */
const PLOTS = '.rates-plot, .overview-plot, .best-plot';
const SVG = 'http://www.w3.org/2000/svg';

/** A band of a drawing as an element of its own. */
function slice(id: string, top: number, left: number, width: number, height: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'charts-slice');
  svg.setAttribute('viewBox', `0 ${top} ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.style.cssText = `inset-inline-start:${left}px;inline-size:${width}px;block-size:${height}px`;
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${id}`);
  svg.append(use);
  return svg;
}

/**
 * Gives each row its own band of the drawing, since a sheet of paper may end between any two rows while a drawing
 * cannot be parted. Returns what takes the bands away again.
 */
export function sliceDrawings(): () => void {
  const undo: (() => void)[] = [];
  for (const [at, plot] of document.querySelectorAll<HTMLElement>(PLOTS).entries()) {
    const drawing = plot.querySelector('svg');
    if (!drawing || !plot.parentElement) continue;
    const box = drawing.getBoundingClientRect();
    const before = drawing.id;
    drawing.id = `drawing-${at}`;
    // A copy is out of reach of the rule that takes the lines from behind a narrow chart.
    const hidden = [...drawing.querySelectorAll('.plot-grid')].filter((grid) => getComputedStyle(grid).display === 'none');
    for (const grid of hidden) grid.setAttribute('display', 'none');
    const rows = [...plot.parentElement.querySelectorAll<HTMLElement>('li, h3')].map((row) => ({ row, place: row.getBoundingClientRect() }));
    const slices = rows.map(({ row, place }) => {
      const made = slice(drawing.id, place.top - box.top, box.left - place.left, box.width, place.height);
      row.append(made);
      return made;
    });
    plot.dataset['sliced'] = '';
    undo.push(() => {
      for (const made of slices) made.remove();
      for (const grid of hidden) grid.removeAttribute('display');
      Reflect.deleteProperty(plot.dataset, 'sliced');
      drawing.id = before;
    });
  }
  return () => {
    for (const back of undo) back();
  };
}
