import { createContext } from 'react';
import type { Strip, StripDot } from './strips.ts';

export interface StripDrawing {
  readonly strips: readonly Strip[];
  readonly dots: readonly StripDot[];
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** What is drawn now. Read by the marks alone, so that the chart around them is not worked out again with every filter. */
export const StripDrawingContext = createContext<StripDrawing>({ strips: [], dots: [], width: 0, height: 0, margin: 0 });
