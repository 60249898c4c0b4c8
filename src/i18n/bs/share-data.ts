export const shareData = {} as const;
