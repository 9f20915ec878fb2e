import { rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import type { NextServer } from "@/scripts/serving/next-server";
import { startBareNext } from "./bare-next";

const atOnce = 4;
const toWarmUp = 600;
/** The pages take turns, so that a slower moment of the machine falls on all of them. */
const turns = 30;
const eachTurn = 40;

/** How many overviews one process answers in a second, beside what Next and React alone can do on this machine. */
export async function benchRequests(product: NextServer, cookie: string): Promise<void> {
  const address = `${product.origin}/programmes/2012`;
  const bare = await startBareNext(await get(address, cookie));
  try {
    const addresses = [`${bare.origin}/table`, `${bare.origin}/same`, `${bare.origin}/`, address];
    const [table = 0, same = 0, words = 0, ours = 0] = await perSecond(addresses, cookie);
    const beside = (name: string, rate: number) => `${name} ${rate.toFixed(0)}/s, ratio ${(ours / rate).toFixed(2)}`;
    console.log(
      `${"overviews a second".padEnd(22)} product ${ours.toFixed(0)}/s | ${beside("bare Next page of the same table", table)} | ${beside("of all the same elements", same)} | ${beside("of 26 rows of 8 plain words", words)}`,
    );
  } finally {
    await bare.stop();
    await rm(bare.folder, { recursive: true, force: true });
  }
}

async function perSecond(addresses: readonly string[], cookie: string): Promise<number[]> {
  for (const address of addresses) await many(toWarmUp, address, cookie);
  const milliseconds = addresses.map(() => 0);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, address] of addresses.entries()) {
      const began = performance.now();
      await many(eachTurn, address, cookie);
      milliseconds[index] = (milliseconds[index] ?? 0) + performance.now() - began;
    }
  }
  return milliseconds.map((taken) => (turns * eachTurn) / (taken / 1000));
}

async function many(count: number, address: string, cookie: string): Promise<void> {
  let left = count;
  const one = async () => {
    while (left-- > 0) await get(address, cookie);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

const agent = new Agent({ keepAlive: true });

/** Node's own client: it asks for no compression, and leaves the processor to the server. */
function get(address: string, cookie: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request(address, { agent, headers: { cookie } }, (response) => {
      if (response.statusCode === 200) text(response).then(resolve, reject);
      else reject(new Error(`${address} answered ${response.statusCode}`));
    })
      .on("error", reject)
      .end();
  });
}
