/** How large a share card is, in pixels: what messengers and networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
