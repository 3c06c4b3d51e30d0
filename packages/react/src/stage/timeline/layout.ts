/** Units of the picture; its width is stretched to the room there is. */
export const layout = { width: 1000, height: 96 } as const;

/** Where each track lies in the picture. */
export const rows = {
  persona: { y: 8, height: 16 },
  learner: { y: 32, height: 16 },
  floor: { y: 62, height: 24 },
  moments: { y: 52, height: 10 },
} as const;
