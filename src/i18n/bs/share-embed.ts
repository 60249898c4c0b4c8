export const shareEmbed = {} as const;
