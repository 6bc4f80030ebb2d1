/** One shape of a drawing. Units are millimetres of her world, down positive; the same key is the same shape in the next frame. */
export interface Part {
  readonly key: string;
  readonly d: string;
  readonly fill: string;
  readonly stroke?: string | undefined;
  readonly width?: number | undefined;
  readonly opacity?: number;
}
