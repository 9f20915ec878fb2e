import { headers } from "next/headers";

const rows = Array.from({ length: 26 }, (_, row) => Array.from({ length: 8 }, (_, cell) => `Row ${row} cell ${cell}`));

/** 26 rows of 8 cells of plain words, from constants. */
export default async function BareTable() {
  await headers();
  return (
    <table>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
