export const shareImage = {} as const;
