export const shareCite = {} as const;
