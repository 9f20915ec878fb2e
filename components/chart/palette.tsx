/** Fills in their order: neighbours differ in lightness by 4.5 to 1, so the picture holds in grey and for colour-blind readers. */
const FILLS = ["#003087", "#ffb81c", "#330072", "#aeb7bd", "#7c2855", "#c7dcef"] as const;
const TEXT_ON_FILL = ["#ffffff", "#212b32", "#ffffff", "#212b32", "#ffffff", "#212b32"] as const;

export const EDGE = "#212b32";
export const EMPTY = "#ffffff";

/** Keeps words readable over lines and bars. */
export const HALO = { stroke: EMPTY, strokeWidth: 5, fill: EDGE } as const;

/** A place in the order of fills, 0 to 5; its pattern goes with it. */
export type FillIndex = 0 | 1 | 2 | 3 | 4 | 5;

export function fillColour(index: FillIndex): string {
  return FILLS[index];
}

export function textColour(index: FillIndex): string {
  return TEXT_ON_FILL[index];
}

/** What a mark is filled with: a pattern of this picture's own, or plain colour. */
export function fillOf(pictureId: string, index: FillIndex): string {
  return index % 3 === 0 ? FILLS[index] : `url(#${pictureId}-${index})`;
}

/** Stripes and dots over the colour: no series is told by colour alone. */
export function Patterns({ pictureId, used }: { pictureId: string; used: readonly FillIndex[] }) {
  return (
    <defs>
      {used
        .filter((index) => index % 3 !== 0)
        .map((index) => (
          <pattern
            key={index}
            id={`${pictureId}-${index}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform={index % 3 === 1 ? "rotate(45)" : undefined}
          >
            <rect width="8" height="8" fill={FILLS[index]} />
            {index % 3 === 1 ? (
              <rect width="2" height="8" fill={TEXT_ON_FILL[index]} fillOpacity="0.55" />
            ) : (
              <circle cx="4" cy="4" r="1.3" fill={TEXT_ON_FILL[index]} />
            )}
          </pattern>
        ))}
    </defs>
  );
}

/** The key of a picture, where its table names the series. Drawn without a pattern, because it stands on the page many times. */
export function Swatch({ fill }: { fill: FillIndex | "empty" }) {
  return (
    <svg className="app-swatch" viewBox="0 0 16 16" focusable="false" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="15" fill={fill === "empty" ? EMPTY : FILLS[fill]} stroke={EDGE} />
      {fill === "empty" || fill % 3 !== 1 ? null : (
        <path d="M2 9L9 2M2 14L14 2M7 14L14 7" stroke={TEXT_ON_FILL[fill]} strokeOpacity="0.55" strokeWidth="1.6" />
      )}
      {fill === "empty" || fill % 3 !== 2 ? null : (
        <path d="M4 4h2v2h-2zM10 4h2v2h-2zM4 10h2v2h-2zM10 10h2v2h-2z" fill={TEXT_ON_FILL[fill]} />
      )}
    </svg>
  );
}
