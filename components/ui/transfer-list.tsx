export type Transfer = {
  key: string;
  name: string;
  /** "Waiting", "Being checked", "Ready". */
  state: string;
  /** 0 to 100 while it is on its way. */
  percent?: number | undefined;
  /** Why it was not accepted, and what to do. */
  problem?: string | undefined;
  note?: string | undefined;
};

/** Files on their way, each with how far it is. Problems are read out as they come. */
export function TransferList({ label, transfers }: { label: string; transfers: readonly Transfer[] }) {
  if (transfers.length === 0) return null;
  return (
    <ul className="app-transfers" aria-label={label}>
      {transfers.map(({ key, name, state, percent, problem, note }) => (
        <li key={key}>
          <span>
            <strong>{name}</strong>: {state}
          </span>
          {percent === undefined ? null : <progress value={percent} max={100} aria-label={`${name}, uploaded`} />}
          {problem === undefined ? null : (
            <span className="app-transfers__problem" role="alert">
              {problem}
            </span>
          )}
          {note === undefined ? null : <span>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
