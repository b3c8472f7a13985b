import { useMedia } from './useMedia.ts';

/** Whether the window has room for the rail of filters beside the charts, as css calls a desk. */
export function useDesk(): boolean {
  return useMedia('(min-width: 1000px)');
}
