/** How far the installed lists may be relied on; stands in every answer, since an empty one from an old list is no all-clear. */
export type ListState = {
  readonly state: string;
  readonly effect: 'none' | 'warning' | 'hold';
  readonly message: string;
};

export const listStateOf = ({ state, effect, message }: ListState): ListState => ({ state, effect, message });
