/** A small seeded generator (sfc32): the same seed, the same run, on every machine. Values in [0, 1). */
export const sfc32 = (seed: number): (() => number) => sfc32Of([0x9e3779b9, 0x243f6a88, 0xb7e15162, seed ^ 0xdeadbeef], 12);

/** The same from four words of its state, after so many values thrown away. */
export const sfc32Of = (state: readonly [number, number, number, number], thrown: number): (() => number) => {
  let [a, b, c, d] = state;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < thrown; i++) next();
  return next;
};
