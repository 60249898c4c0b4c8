export const composition = {} as const;
