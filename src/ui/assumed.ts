import { createContext } from 'react';

/** What the build takes for the reader's window when it draws the first view; in a browser there is nothing to assume. */
export interface Assumed {
  /** Room for the rail beside the charts. */
  readonly desk: boolean;
  /** Of a chart, in pixels. */
  readonly width: number;
}

export const AssumedWindow = createContext<Assumed | null>(null);
