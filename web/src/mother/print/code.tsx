/** A QR code as one path, with its quiet zone; the library that makes it comes with the paper only. */
import { useEffect, useState } from "preact/hooks";

/** Of the standard: this many light modules all round. */
const quiet = 4;

const pathOf = (dark: (x: number, y: number) => boolean, size: number): string => {
  let path = "";
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
    const from = x;
    while (x < size && dark(x, y)) x += 1;
    if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
  }
  return path;
};

const make = async (address: string): Promise<{ readonly path: string; readonly size: number }> => {
  const { correction, generate } = await import("lean-qr");
  const code = generate(address, { minCorrectionLevel: correction.M });
  return { path: pathOf((x, y) => code.get(x, y), code.size), size: code.size };
};

/** Where this app can be opened from another device; a page that came from a file cannot. */
export const publicAddress = (path: string, at: Pick<Location, "protocol" | "origin" | "pathname"> = location): string | undefined =>
  (at.protocol.startsWith("http") ? `${at.origin}${at.pathname}${path}` : undefined);

/** Empty until it is made, and nothing where it cannot be. */
export const Code = ({ address, label }: { readonly address: string; readonly label: string }) => {
  const [code, setCode] = useState<Awaited<ReturnType<typeof make>> | "none">();
  useEffect(() => { void make(address).then(setCode, () => setCode("none")); }, [address]);
  if (code === "none") return null;
  const whole = (code?.size ?? 0) + 2 * quiet;
  return (
    <figure class="code">
      <svg viewBox={`${-quiet} ${-quiet} ${whole} ${whole}`} aria-hidden="true" shape-rendering="crispEdges">
        <path d={`M${-quiet} ${-quiet}h${whole}v${whole}h${-whole}z`} fill="#fff" />
        {code !== undefined && <path class="dark" d={code.path} fill="#000" />}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
};
